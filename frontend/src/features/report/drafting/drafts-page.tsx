import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page, Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { CreateReport } from './create-report';
import styles from './drafting.module.css';
import { draftLink } from './links';
import { ReportStateBadge } from './report-state-badge';
import type { DraftSummary } from './types';

/** The reports the board writes, and where a new one begins. */
export function DraftsPage() {
  const { t } = useTranslation('drafting');
  const list = useList(['report-drafts'], (cursor, signal) =>
    api.GET('/api/v1/report-drafts', {
      params: { query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('list.title')}>
        {list.isPending && <Skeleton lines={4} />}
        {list.isError && <ErrorState failure={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && list.items.length === 0 && (
          <EmptyState title={t('list.none')}>{t('list.noneHelp')}</EmptyState>
        )}
        {list.items.length > 0 && <DraftTable drafts={list.items} />}
        <LoadMore
          hasMore={list.hasNextPage}
          loading={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      </Section>
      <CreateReport />
    </Page>
  );
}

function DraftTable({ drafts }: { drafts: DraftSummary[] }) {
  const { t } = useTranslation('drafting');
  const title = useTitle();
  const term = useTerm();
  return (
    <DataTable
      caption={t('list.title')}
      hiddenCaption
      rows={drafts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'report',
          header: t('list.report'),
          rowHeader: true,
          cell: (draft) => (
            <span className={styles.about}>
              <Link {...draftLink(draft.id)}>{title(draft)}</Link>
              <span className={styles.small}>{term('reportKind', draft.kind)}</span>
            </span>
          ),
        },
        { key: 'period', header: t('list.period'), cell: ({ periodCode }) => periodCode },
        {
          key: 'covers',
          header: t('list.covers'),
          cell: ({ organisations }) => organisations.map(({ name }) => name).join(', '),
        },
        { key: 'state', header: t('list.state'), cell: ({ state }) => <ReportStateBadge state={state} /> },
        {
          key: 'author',
          header: t('list.author'),
          cell: ({ authorName, mine }) => (mine ? `${authorName} (${t('list.mine')})` : authorName),
        },
      ]}
    />
  );
}
