import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { usePlanTitle } from '@/shared/plan/use-plan-title';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Page, Section } from '@/shared/ui/page';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { Skeleton } from '@/shared/ui/skeleton';
import { Stated } from '@/shared/ui/stated';

import { IndicatorList } from './indicator-list';
import { ObjectiveNotes } from './objective-notes';
import { type PlanItem, planItemQuery } from './plan-items';
import { PlanProgress } from './plan-progress';
import { StatedStatus } from './stated-status';
import { Voices } from './voices';

const route = getRouteApi('/plan-items/$itemId');

export function PlanItemPage() {
  const { itemId } = route.useParams();
  // Fetched together: a part of the page that asked later would hide all of it meanwhile.
  useTranslation(['plan', 'progress', 'terms']);
  const { data, error, isPending, refetch } = useQuery(planItemQuery(itemId));
  if (isPending) return <Skeleton lines={10} height="70vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <Item planItem={data} />;
}

function Item({ planItem }: { planItem: PlanItem }) {
  const { plan, objective, item, indicators } = planItem;
  const stated = planItem.action ?? objective;
  const { t } = useTranslation('plan');
  const term = useTerm();
  const { t: progress } = useTranslation('progress');
  const planTitle = usePlanTitle();
  const title = item.title ?? t('untitledObjective');
  return (
    <Page
      title={title}
      kicker={[term('itemKind', item.kind), item.code, item.themeTitle]
        .filter((part) => part != null)
        .join(' · ')}
      crumbs={[
        {
          label: plan.organisation.name,
          link: { to: '/municipalities/$slug', params: { slug: plan.organisation.slug } },
        },
        { label: planTitle(plan), link: { to: '/plans/$planId', params: { planId: plan.id } } },
        { label: item.code ?? term('itemKind', item.kind) },
      ]}
      badges={
        <>
          {item.statedStatus != null && <StatedStatus status={item.statedStatus} />}
          {plan.sample && <SampleBadge />}
        </>
      }
    >
      <Facts
        facts={[
          ...(item.kind === 'ACTION'
            ? [{ label: t('facts.objective'), value: <Stated>{objective.title}</Stated> }]
            : []),
          {
            label: t('facts.responsibleUnits'),
            value: <Stated>{stated.responsibleUnits?.join(', ')}</Stated>,
          },
          { label: t('facts.partners'), value: <Stated>{stated.partners?.join(', ')}</Stated> },
          { label: t('facts.timeline'), value: <Stated>{planItem.action?.timeline}</Stated> },
          { label: t('facts.statedStatus'), value: <Stated>{item.statedStatus}</Stated> },
        ]}
      />
      {planItem.action?.note != null && <p>{planItem.action.note}</p>}
      {item.kind === 'OBJECTIVE' && <ObjectiveNotes objective={objective} />}
      <Voices itemId={item.id} />
      <Section title={progress('title')} id="progress">
        <PlanProgress planId={plan.id} partId={item.id} />
      </Section>
      <Section title={t('indicators.title')}>
        {indicators.length === 0 ? (
          <EmptyState title={t('indicators.none')} />
        ) : (
          <IndicatorList indicators={indicators} />
        )}
      </Section>
    </Page>
  );
}
