import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { planTone } from '@/shared/plan/plan-tone';
import { usePlanTitle } from '@/shared/plan/use-plan-title';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type OwnPlan, useOwnPlans } from './draft';
import { NewPlanForm } from './new-plan-form';

/** The organisation's own plans, drafts included, and the beginning of the next one. */
export function OwnPlansPage() {
  const { t } = useTranslation('writing');
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useOwnPlans();
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={5} />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('own.none')}>{t('own.noneHelp')}</EmptyState>
      )}
      {items.length > 0 && <PlanTable plans={items} />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      <Section title={t('new.title')}>
        <NewPlanForm plans={items} />
      </Section>
    </Page>
  );
}

function PlanTable({ plans }: { plans: OwnPlan[] }) {
  const { t } = useTranslation('writing');
  const term = useTerm();
  const title = usePlanTitle();
  return (
    <DataTable
      caption={t('own.title')}
      hiddenCaption
      rows={plans}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('own.plan'),
          rowHeader: true,
          cell: (plan) =>
            plan.state == null ? (
              <Link to="/plans/$planId" params={{ planId: plan.id }}>
                {title(plan)}
              </Link>
            ) : (
              <Link to="/workspace/plans/$planId" params={{ planId: plan.id }}>
                {title(plan)}
              </Link>
            ),
        },
        {
          key: 'years',
          header: t('own.years'),
          cell: ({ yearsLabel, startYear, endYear }) =>
            yearsLabel ?? ([startYear, endYear].filter(Boolean).join('–') || '—'),
        },
        {
          key: 'state',
          header: t('own.state'),
          cell: ({ state }) =>
            state == null ? (
              t('own.record')
            ) : (
              <StatusBadge tone={planTone(state)}>{term('planState', state)}</StatusBadge>
            ),
        },
        { key: 'actions', header: t('own.actions'), numeric: true, cell: ({ counts }) => counts.actions },
      ]}
    />
  );
}
