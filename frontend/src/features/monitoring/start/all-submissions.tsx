import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { type SubmissionRow, toneOf } from '../submissions';
import { useSubmissions } from './lists';
import styles from './start.module.css';

/** Who has sent what: for the board, its chair and the admin. */
export function AllSubmissions() {
  const { t } = useTranslation('monitoring');
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useSubmissions();
  return (
    <Section title={t('all.title')}>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={4} />}
      {!isPending && error === null && items.length === 0 && <p className={styles.quiet}>{t('all.none')}</p>}
      {items.length > 0 && <Table rows={items} />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Section>
  );
}

function Table({ rows }: { rows: SubmissionRow[] }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  return (
    <DataTable
      caption={t('all.caption')}
      hiddenCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: t('all.what'),
          rowHeader: true,
          cell: (row) => <What row={row} />,
        },
        {
          key: 'state',
          header: t('all.state'),
          cell: (row) => <State row={row} />,
        },
        { key: 'deadline', header: t('start.deadline'), cell: ({ deadline }) => format.day(deadline) },
        {
          key: 'complete',
          header: t('start.completeness'),
          numeric: true,
          cell: ({ completeness }) =>
            completeness === undefined || completeness === null ? '–' : format.percent(completeness),
        },
      ]}
    />
  );
}

function What({ row: { id, organisation, plan, period } }: { row: SubmissionRow }) {
  return (
    <>
      <Link to="/workspace/submissions/$submissionId" params={{ submissionId: id }}>
        {organisation.name} – {period.code}
      </Link>
      <span className={styles.under}>{plan.title}</span>
    </>
  );
}

function State({ row: { state, correctionRequested } }: { row: SubmissionRow }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  return (
    <>
      <StatusBadge tone={toneOf(state)}>{term('submissionState', state)}</StatusBadge>
      {correctionRequested && <span className={styles.under}>{t('start.correctionAsked')}</span>}
    </>
  );
}
