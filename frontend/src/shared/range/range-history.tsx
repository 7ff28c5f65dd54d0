import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useList } from '@/shared/api/use-list';
import { useFormat } from '@/shared/format/use-format';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './range.module.css';
import { useRangeWords } from './range-words';
import { historyKey, type RangeSubject, readHistory, type Statement } from './ranges';

/** All that was ever stated, newest first, once it is asked for. */
export function RangeHistory({ subject }: { subject: RangeSubject }) {
  const { t } = useTranslation('range');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history')}</summary>
      {open && <Statements subject={subject} />}
    </details>
  );
}

function Statements({ subject }: { subject: RangeSubject }) {
  const { t } = useTranslation('range');
  const list = useList(historyKey(subject), (cursor, signal) => readHistory(subject, cursor, signal));
  if (list.error !== null) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton lines={3} height="6rem" />;
  if (list.items.length === 0) return <p className={styles.small}>{t('historyNone')}</p>;
  return (
    <>
      <ol className={styles.history}>
        {list.items.map((statement) => (
          <li key={statement.statedAt}>
            <Said statement={statement} />
          </li>
        ))}
      </ol>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function Said({ statement }: { statement: Statement }) {
  const { t } = useTranslation('range');
  const words = useRangeWords();
  const format = useFormat();
  const { min, max, reason, statedAt, statedAs, statedBy } = statement;
  const removed = min == null && max == null;
  return (
    <>
      <p>{removed ? t('takenBack') : words(statement)}</p>
      {!removed && <p>{reason ?? t('noReason')}</p>}
      <p className={styles.small}>
        <time dateTime={statedAt}>{format.moment(statedAt)}</time> ·{' '}
        {t(`by.${statedAs ?? 'UNKNOWN'}`, { account: statedBy })}
      </p>
    </>
  );
}
