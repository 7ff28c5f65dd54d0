import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useRoles } from '@/shared/auth/use-session';
import { useTitle } from '@/shared/i18n/use-language';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { AddPlan } from './add-plan';
import { type Cycle, cycleQuery } from './cycles';
import { Periods } from './periods';

/** One cycle: its periods and the plans that report in it. */
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
        <p>
          {t(`cycles.length.${cycle.frequency}`)} ·{' '}
          <Link to="/calendar" search={{ cycle: cycle.id }}>
            {t('calendar.title')}
          </Link>
        </p>
        <Periods cycle={cycle} manages={manages} />
      </Section>
      <Section title={t('cycles.plans')}>
        <Plans cycle={cycle} />
        {manages && <AddPlan cycle={cycle} />}
      </Section>
    </Page>
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
