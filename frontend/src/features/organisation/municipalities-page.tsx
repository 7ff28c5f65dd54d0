import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ProvinceSelect } from '@/shared/reference/province-select';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Filters, TextFilter, Toggle } from '@/shared/ui/filters';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { MunicipalityTable } from './municipality-table';
import { useMunicipalities } from './organisations';

const route = getRouteApi('/municipalities');

export function MunicipalitiesPage() {
  const { t } = useTranslation('organisation');
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useMunicipalities(filter);
  const change = (part: Partial<typeof filter>): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  };
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <Filters>
        <TextFilter label={t('list.search')} value={filter.q} onChange={(q) => change({ q })} />
        <ProvinceSelect value={filter.province} onChange={(province) => change({ province })} />
        <Toggle
          label={t('list.onlyPilots')}
          checked={filter.pilot === 'true'}
          onChange={(on) => change({ pilot: on ? 'true' : undefined })}
        />
      </Filters>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={12} height="40rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('list.none')}>{t('list.noneHelp')}</EmptyState>
      )}
      {items.length > 0 && <MunicipalityTable municipalities={items} withProvince />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}
