import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { PlanList } from '@/shared/plan/plan-list';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { plansOfQuery } from './organisations';

/** The municipality's plans in their order in time; having none that one can find is a finding of its own. */
export function PlansOf({ organisation }: { organisation: string }) {
  const { t } = useTranslation('organisation');
  const { data, error, isPending, refetch } = useQuery(plansOfQuery(organisation));
  return (
    <Section title={t('plans.title')}>
      {isPending && <Skeleton />}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('plans.none')}>{t('plans.noneHelp')}</EmptyState>}
      {data !== undefined && data.length > 0 && <PlanList plans={data} withOwner={false} />}
    </Section>
  );
}
