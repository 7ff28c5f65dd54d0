import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Row } from '@/shared/api/answer';
import { useList } from '@/shared/api/use-list';
import { useRoles } from '@/shared/auth/use-session';
import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { cyclesKey, readCycles } from './cycles';
import { NewCycleForm } from './new-cycle-form';

/** The cycles there are, and a new one. */
export function CyclesPage() {
  const { t } = useTranslation('monitoring');
  const roles = useRoles();
  const manages = roles.includes('admin') || roles.includes('board-chair');
  return (
    <Page
      title={t('cycles.title')}
      lead={t('cycles.lead')}
      crumbs={[{ label: t('start.crumb'), link: { to: '/workspace' } }, { label: t('cycles.title') }]}
    >
      <CycleList />
      {manages && (
        <Section title={t('cycles.new')}>
          <NewCycleForm />
        </Section>
      )}
    </Page>
  );
}

function CycleList() {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const list = useList(cyclesKey, readCycles);
  if (list.error !== null) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton lines={4} />;
  if (list.items.length === 0) return <EmptyState title={t('cycles.none')} />;
  return (
    <>
      <DataTable
        caption={t('cycles.caption')}
        hiddenCaption
        rows={list.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('cycles.name'),
            rowHeader: true,
            cell: (cycle) => <CycleLink cycle={cycle} />,
          },
          {
            key: 'span',
            header: t('cycles.span'),
            cell: ({ periods }) => {
              const [first, last] = [periods.at(0), periods.at(-1)];
              return first === undefined || last === undefined
                ? '–'
                : `${format.day(first.startsOn)} – ${format.day(last.endsOn)}`;
            },
          },
          {
            key: 'periods',
            header: t('cycles.periods'),
            cell: ({ periods, frequency }) =>
              t('cycles.periodCount', { count: periods.length, length: t(`cycles.length.${frequency}`) }),
          },
        ]}
      />
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

type CycleRow = Row<'/api/v1/cycles'>;

function CycleLink({ cycle }: { cycle: CycleRow }) {
  const title = useTitle();
  return (
    <Link to="/workspace/cycles/$cycleId" params={{ cycleId: cycle.id }}>
      {title(cycle)}
    </Link>
  );
}
