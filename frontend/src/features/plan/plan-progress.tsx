import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { IndicatorProgress } from '@/shared/progress/indicator-progress';
import { type Progress, planProgressQuery } from '@/shared/progress/progress';
import { RollUp } from '@/shared/progress/roll-up';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

/** How far the plan, or a part of it, is by what was published, down to every number that goes into it. */
export function PlanProgress({ planId, partId = planId }: { planId: string; partId?: string }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { data, error, refetch } = useQuery(planProgressQuery(planId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  const { progress } = data;
  if (progress == null) return <p>{t('none')}</p>;
  return (
    <>
      <p>{t('lead', { period: progress.period.code, until: format.day(progress.period.endsOn) })}</p>
      <Part progress={progress} partId={partId} />
    </>
  );
}

function Part({ progress, partId }: { progress: Progress; partId: string }) {
  const node = progress.nodes.find(({ id }) => id === partId);
  if (node === undefined) return null;
  if (node.figure == null) return <RollUp progress={progress} node={node} />;
  return <IndicatorProgress figure={node.figure} name={node.title ?? ''} thresholds={progress.thresholds} />;
}
