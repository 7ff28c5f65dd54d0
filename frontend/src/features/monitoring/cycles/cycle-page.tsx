import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { AddPlan } from './add-plan';
import { type Cycle, cycleQuery } from './cycles';

/** One cycle: its four periods and the plans that report in it. */
export function CyclePage() {
  const { cycleId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(cycleQuery(cycleId));
  if (error !== null && data === undefined) {
    return <ErrorState failure={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={6} height="50vh" />;
  return <CycleView cycle={data} />;
}

function CycleView({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('monitoring');
  const title = useTitle()(cycle);
  const roles = useRoles();
  const manages = roles.includes('admin') || roles.includes('board-chair');
  return (
    <Page
      title={title}
      crumbs={[
        { label: t('start.crumb'), link: { to: '/workspace' } },
        { label: t('cycles.title'), link: { to: '/workspace/cycles' } },
        { label: title },
      ]}
    >
      <Section title={t('cycles.periods')}>
        <Periods cycle={cycle} />
      </Section>
      <Section title={t('cycles.plans')}>
        <Plans cycle={cycle} />
        {manages && <AddPlan cycle={cycle} />}
      </Section>
    </Page>
  );
}

function Periods({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const format = useFormat();
  return (
    <DataTable
      caption={t('cycles.periods')}
      hiddenCaption
      rows={cycle.periods}
      rowKey={({ id }) => id}
      columns={[
        { key: 'code', header: t('cycles.code'), rowHeader: true, cell: ({ code }) => code },
        {
          key: 'span',
          header: t('cycles.span'),
          cell: ({ startsOn, endsOn }) => `${format.day(startsOn)} – ${format.day(endsOn)}`,
        },
        { key: 'opens', header: t('cycles.opens'), cell: ({ opensOn }) => format.day(opensOn) },
        { key: 'deadline', header: t('start.deadline'), cell: ({ deadline }) => format.day(deadline) },
        { key: 'feeds', header: t('cycles.feeds'), cell: ({ feeds }) => term('reportKind', feeds) },
      ]}
    />
  );
}

function Plans({ cycle: { plans } }: { cycle: Cycle }) {
  const { t } = useTranslation('monitoring');
  if (plans.length === 0)
    return <EmptyState title={t('cycles.noPlans')}>{t('cycles.noPlansHelp')}</EmptyState>;
  return (
    <DataTable
      caption={t('cycles.plans')}
      hiddenCaption
      rows={plans}
      rowKey={({ id }) => id}
      columns={[
        { key: 'plan', header: t('cycles.plan'), rowHeader: true, cell: ({ title }) => title },
        { key: 'owner', header: t('cycles.owner'), cell: ({ organisationName }) => organisationName },
      ]}
    />
  );
}
