import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './report.module.css';
import type { ReportSummary } from './reports';

export function ReportsPage() {
  const { t } = useTranslation('report');
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useReports();
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={8} height="40rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('list.none')}>{t('list.noneHelp')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((report) => (
          <li key={report.id}>
            <ReportEntry report={report} />
          </li>
        ))}
      </ul>
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}

function ReportEntry({ report }: { report: ReportSummary }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const term = useTerm();
  const title = useTitle();
  const { id, kind, periodCode, organisations, number, publishedAt } = report;
  return (
    <article className={styles.entry}>
      <h2>
        <Link to="/reports/$reportId" params={{ reportId: id }}>
          {title(report)}
        </Link>
      </h2>
      <p>{[term('reportKind', kind), periodCode, ...organisations.map(({ name }) => name)].join(' · ')}</p>
      <p className={styles.quiet}>
        {t('list.published', { day: format.day(publishedAt) })} · {t('list.version', { number })}
      </p>
    </article>
  );
}

function useReports() {
  return useList<ReportSummary>(['reports'], (cursor, signal) =>
    api.GET('/api/v1/reports', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
}
