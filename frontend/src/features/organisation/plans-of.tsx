import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PlanList } from '@/shared/plan/plan-list';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { plansOfQuery } from './organisations';

type Props = { organisation: string; plate?: string | undefined };

/** The municipality's plans in their order in time; having none that one can find is a finding of its own. */
export function PlansOf({ organisation, plate }: Props) {
  const { t } = useTranslation('organisation');
  const { data, error, isPending, refetch } = useQuery(plansOfQuery(organisation));
  return (
    <Section
      title={t('plans.title')}
      aside={
        plate !== undefined && (
          <Link to="/progress" search={{ province: plate }}>
            {t('province.progress')}
          </Link>
        )
      }
    >
      {isPending && <Skeleton />}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('plans.none')}>{t('plans.noneHelp')}</EmptyState>}
      {data !== undefined && data.length > 0 && <PlanList plans={data} withOwner={false} />}
    </Section>
  );
}
