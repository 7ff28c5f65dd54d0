import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { planProgressQuery } from '@/shared/progress/progress';
import { RollUp } from '@/shared/progress/roll-up';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';

/** How far the plan is by what was published, down to every number that goes into it. */
export function PlanProgress({ planId }: { planId: string }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { data, error, refetch } = useQuery(planProgressQuery(planId));
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  const { progress } = data;
  const [plan] = progress?.nodes ?? [];
  if (progress == null || plan === undefined) return <p>{t('none')}</p>;
  return (
    <>
      <p>{t('lead', { period: progress.period.code, until: format.day(progress.period.endsOn) })}</p>
      <RollUp progress={progress} node={plan} />
    </>
  );
}
