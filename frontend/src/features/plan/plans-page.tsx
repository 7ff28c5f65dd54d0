import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useTerm } from '@/shared/i18n/use-term';
import { PlanList } from '@/shared/plan/plan-list';
import type { PlanSummary } from '@/shared/plan/plans';
import { ChoiceSelect } from '@/shared/reference/choice-select';
import { ProvinceSelect } from '@/shared/reference/province-select';
import { ThemeSelect } from '@/shared/reference/theme-select';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Filters, TextFilter } from '@/shared/ui/filters';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

const route = getRouteApi('/plans');
const KINDS = [
  'EQUALITY_ACTION_PLAN',
  'MONITORING_PLAN',
  'STRATEGIC_PLAN',
  'VIOLENCE_PREVENTION_PLAN',
  'EQUALITY_PROJECT',
  'UNIT_MANDATE',
] as const;

export function PlansPage() {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation();
  const term = useTerm();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    usePlans(filter);
  const change = (part: Partial<typeof filter>): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  };
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <Filters>
        <TextFilter label={t('list.search')} value={filter.q} onChange={(q) => change({ q })} />
        <ThemeSelect value={filter.theme} onChange={(theme) => change({ theme })} />
        <ProvinceSelect value={filter.province} onChange={(province) => change({ province })} />
        <ChoiceSelect
          label={common('filter.kind')}
          value={filter.kind}
          choices={KINDS.map((kind) => ({ value: kind, label: term('planKind', kind) }))}
          onChange={(kind) => change({ kind })}
        />
      </Filters>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={12} height="40rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('list.none')}>{t('list.noneHelp')}</EmptyState>
      )}
      {items.length > 0 && (
        <section aria-labelledby="plan-list">
          <h2 id="plan-list" className="visually-hidden">
            {t('list.title')}
          </h2>
          <PlanList plans={items} withOwner />
        </section>
      )}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}

function usePlans({ q, theme, province, kind }: ReturnType<typeof route.useSearch>) {
  return useList<PlanSummary>(['plans', q, theme, province, kind], (cursor, signal) =>
    api.GET('/api/v1/plans', {
      params: {
        query: {
          ...(q === undefined ? {} : { q }),
          ...(theme === undefined ? {} : { theme }),
          ...(province === undefined ? {} : { province: Number(province) }),
          ...(KINDS.some((known) => known === kind) ? { kind: kind as (typeof KINDS)[number] } : {}),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
      signal,
    }),
  );
}
