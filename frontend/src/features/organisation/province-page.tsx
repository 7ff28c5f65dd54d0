import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanList } from '@/shared/plan/plan-list';
import { plansQuery } from '@/shared/plan/plans';
import { provincesQuery } from '@/shared/reference/provinces';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { MunicipalityTable } from './municipality-table';
import { useMunicipalities } from './organisations';

const route = getRouteApi('/provinces/$plate');

export function ProvincePage() {
  const { t } = useTranslation('organisation');
  const { plate } = route.useParams();
  const { data: provinces, error, isPending, refetch } = useQuery(provincesQuery);
  const province = provinces?.find((one) => String(one.plate) === plate);
  if (isPending) return <Skeleton lines={8} height="60vh" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (province === undefined) return <EmptyState title={t('province.unknown')} />;
  return (
    <Page
      title={province.name}
      kicker={t('province.kicker', { iso: province.iso })}
      crumbs={[{ label: t('list.title'), link: { to: '/municipalities' } }, { label: province.name }]}
    >
      <PlansIn plate={plate} />
      <MunicipalitiesIn plate={plate} />
    </Page>
  );
}

function PlansIn({ plate }: { plate: string }) {
  const { t } = useTranslation('organisation');
  const { data, isPending } = useQuery(plansQuery({ province: Number(plate), limit: 200 }));
  return (
    <Section
      title={t('province.plans')}
      aside={
        <Link to="/progress" search={{ province: plate }}>
          {t('province.progress')}
        </Link>
      }
    >
      {isPending && <Skeleton />}
      {data?.length === 0 && <EmptyState title={t('province.noPlans')}>{t('plans.noneHelp')}</EmptyState>}
      {data !== undefined && data.length > 0 && <PlanList plans={data} withOwner />}
    </Section>
  );
}

function MunicipalitiesIn({ plate }: { plate: string }) {
  const { t } = useTranslation('organisation');
  const { items, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useMunicipalities({
    province: plate,
  });
  return (
    <Section title={t('province.municipalities')}>
      {isPending && <Skeleton lines={8} />}
      {items.length > 0 && <MunicipalityTable municipalities={items} withProvince={false} />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Section>
  );
}
