import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Section } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { AssignForm } from './assign-form';
import styles from './board.module.css';
import type { Submission } from './types';

const SENT: readonly string[] = ['SUBMITTED', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'LOCKED'];

/** What municipalities have sent and nobody judges yet. */
export function WaitingSubmissions({ assessed }: { assessed: string[] }) {
  const { t } = useTranslation('assessment');
  const list = useList(['submissions'], (cursor, signal) =>
    api.GET('/api/v1/submissions', {
      params: { query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );
  const waiting = list.items.filter(({ id, state }) => SENT.includes(state) && !assessed.includes(id));
  return (
    <Section title={t('waiting.title')}>
      {list.isPending && <Skeleton />}
      {list.isError && <ErrorState failure={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && waiting.length === 0 && !list.hasNextPage && (
        <EmptyState title={t('waiting.none')}>{t('waiting.noneHelp')}</EmptyState>
      )}
      <ul className={styles.rows}>
        {waiting.map((submission) => (
          <WaitingSubmission key={submission.id} submission={submission} />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </Section>
  );
}

function WaitingSubmission({ submission }: { submission: Submission }) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { organisation, plan, period, sentAt, onTime, completeness } = submission;
  const facts = [
    period.code,
    ...(sentAt === null || sentAt === undefined ? [] : [t('waiting.sentOn', { day: format.day(sentAt) })]),
    ...(onTime === null || onTime === undefined ? [] : [t(onTime ? 'waiting.onTime' : 'waiting.late')]),
    ...(typeof completeness === 'number'
      ? [t('waiting.completeness', { percent: format.percent(completeness) })]
      : []),
  ];
  return (
    <li>
      <span className={styles.about}>
        <strong>{organisation.name}</strong>
        <span>{plan.title}</span>
        <span className={styles.small}>{facts.join(' · ')}</span>
      </span>
      <Button
        variant={open ? 'quiet' : 'primary'}
        aria-expanded={open}
        aria-label={
          open ? undefined : t('waiting.assignFor', { organisation: organisation.name, period: period.code })
        }
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'waiting.close' : 'waiting.assign')}
      </Button>
      {open && (
        <div className={styles.wide}>
          <AssignForm submission={submission} />
        </div>
      )}
    </li>
  );
}
