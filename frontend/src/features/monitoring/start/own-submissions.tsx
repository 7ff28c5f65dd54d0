import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { QuietOwners } from '../owners/quiet-owners';
import { isOpen, type SubmissionRow } from '../submissions';
import { useSubmissions } from './lists';
import styles from './start.module.css';
import { SubmissionCard } from './submission-card';

/** The own municipality's periods: first what waits for the approver, then what is due, then the rest. */
export function OwnSubmissions({ approver }: { approver: boolean }) {
  const { t } = useTranslation('monitoring');
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useSubmissions();
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={4} height="12rem" />;
  if (items.length === 0) {
    return <EmptyState title={t('start.noSubmissions')}>{t('start.noSubmissionsHelp')}</EmptyState>;
  }
  const approval = items.filter(({ state }) => state === 'IN_APPROVAL');
  const due = items.filter(({ state }) => isOpen(state) || (state === 'IN_APPROVAL' && !approver));
  const rest = items.filter((item) => !due.includes(item) && !(approver && approval.includes(item)));
  return (
    <>
      {approver && <Cards title={t('start.approval')} rows={approval} none={t('start.noApproval')} />}
      <Cards title={t('start.due')} rows={due} none={t('start.nothingDue')} />
      <QuietOwners due={due} />
      <Cards title={t('start.others')} rows={rest} />
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}

function Cards({ title, rows, none }: { title: string; rows: SubmissionRow[]; none?: string }) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.cards}>
          {rows.map((row) => (
            <li key={row.id}>
              <SubmissionCard row={row} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
