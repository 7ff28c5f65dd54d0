import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { usePlanTitle } from '@/shared/plan/use-plan-title';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { SourceList } from '@/shared/ui/source-list';
import { NormCoverage } from './guide/norm-coverage';
import { TalkAboutParts } from './life/part-talk';
import { PlanComments } from './life/plan-comments';
import { PlanHistory } from './life/plan-history';
import { PlanStanding } from './life/plan-standing';
import { OwnerLint } from './owner-lint';
import { PlanBadges } from './plan-badges';
import { labelOf } from './plan-contents';
import { PlanDownloads } from './plan-downloads';
import { PlanFilters } from './plan-filters';
import { PlanProgress } from './plan-progress';
import { PlanText } from './plan-text';
import { filterTree, isWritten, type Plan, planQuery, planTreeQuery, type Theme } from './plan-tree';

const route = getRouteApi('/plans/$planId');

export function PlanPage() {
  const { planId } = route.useParams();
  // Fetched together: a part of the page that asked later would hide all of it meanwhile.
  useTranslation(['plan', 'life', 'guide', 'progress', 'terms']);
  const plan = useQuery(planQuery(planId));
  const tree = useQuery(planTreeQuery(planId));
  const failure = plan.error ?? tree.error;
  if (failure !== null) {
    return (
      <ErrorState failure={failure} onRetry={() => void Promise.all([plan.refetch(), tree.refetch()])} />
    );
  }
  if (plan.data === undefined || tree.data === undefined) return <Skeleton lines={14} height="80vh" />;
  return <PlanView plan={plan.data} themes={tree.data.themes} />;
}

/** What one can comment on, in the plan's order. */
function commentPlaces(themes: Theme[]) {
  const place = (part: Parameters<typeof labelOf>[0] & { id: string }) => ({
    id: part.id,
    label: labelOf(part),
  });
  return themes.flatMap((theme) => [
    place(theme),
    ...theme.objectives.flatMap((objective) => [place(objective), ...objective.actions.map(place)]),
  ]);
}

function PlanView({ plan, themes }: { plan: Plan; themes: Theme[] }) {
  const { t } = useTranslation('plan');
  const { t: life } = useTranslation('life');
  const { t: progress } = useTranslation('progress');
  const title = usePlanTitle()(plan);
  const filter = route.useSearch();
  const shown = filterTree(themes, filter);
  const type = plan.organisation.municipalityType;
  return (
    <Page
      title={title}
      kicker={plan.organisation.name}
      crumbs={[
        { label: t('list.title'), link: { to: '/plans' } },
        {
          label: plan.organisation.name,
          link: { to: '/municipalities/$slug', params: { slug: plan.organisation.slug } },
        },
        { label: plan.yearsLabel ?? title },
      ]}
      badges={<PlanBadges plan={plan} />}
    >
      <PlanStanding planId={plan.id} />
      <OwnerLint planId={plan.id} organisationId={plan.organisation.id} />
      <TalkAboutParts planId={plan.id}>
        <PlanText plan={plan} themes={themes} shown={shown} filters={<PlanFilters themes={themes} />}>
          <Section
            title={progress('title')}
            id="progress"
            aside={
              <Link to="/progress" search={type == null ? {} : { type }}>
                {progress(type == null ? 'together' : 'togetherType')}
              </Link>
            }
          >
            <PlanProgress planId={plan.id} />
          </Section>
        </PlanText>
      </TalkAboutParts>
      <PlanComments planId={plan.id} places={commentPlaces(themes)} />
      <Section title={life('history.title')} id="history">
        <PlanHistory planId={plan.id} />
      </Section>
      <Section title={t('downloads.title')}>
        <PlanDownloads planId={plan.id} />
      </Section>
      {themes.length > 0 && (
        <Section title={t('norms.title')} id="norms">
          <NormCoverage planId={plan.slug} />
        </Section>
      )}
      {!isWritten(plan) && (
        <Section title={t('sources.title')}>
          <p>{t('sources.text')}</p>
          <SourceList sources={plan.sources} />
        </Section>
      )}
    </Page>
  );
}
