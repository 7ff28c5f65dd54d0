import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { CopyModel } from './copy-model';
import { draftQuery, guideQuery, progressQuery } from './guide';
import { GuidedSteps } from './guided-steps';
import { Models } from './models';
import { NormCoverage } from './norm-coverage';
import { PlanWords } from './plan-words';

const route = getRouteApi('/workspace/plans/$planId/guide');

export function GuidedPlanPage() {
  return <GuidedPlan planId={route.useParams().planId} />;
}

/** A draft on its way, step by step. */
export function GuidedPlan({ planId }: { planId: string }) {
  const { t } = useTranslation('guide');
  const steps = useQuery(guideQuery);
  const progress = useQuery(progressQuery(planId));
  const draft = useQuery(draftQuery(planId));
  const failure = progress.error ?? draft.error ?? steps.error;
  if (failure !== null) {
    const again = () => void Promise.all([progress.refetch(), draft.refetch(), steps.refetch()]);
    return <ErrorState failure={failure} onRetry={again} />;
  }
  if (progress.data === undefined || draft.data === undefined || steps.data === undefined) {
    return <Skeleton lines={14} height="80vh" />;
  }
  return (
    <Page title={t('guided.title')} kicker={progress.data.title} lead={t('guided.lead')}>
      <p>
        <Link to="/workspace/plans/$planId" params={{ planId }} className={buttonClass('quiet')}>
          {t('openEditor')}
        </Link>
      </p>
      <Section title={t('stepsTitle')}>
        <GuidedSteps steps={steps.data} progress={progress.data} />
      </Section>
      <Section title={t('words.title')} id="words">
        <PlanWords draft={draft.data} />
      </Section>
      <Section title={t('models.title')} id="models">
        <Models
          {...(draft.data.editable ? { act: (model) => <CopyModel planId={planId} model={model} /> } : {})}
        />
      </Section>
      <Section title={t('norms.title')} id="norms">
        <NormCoverage planId={planId} />
      </Section>
    </Page>
  );
}
