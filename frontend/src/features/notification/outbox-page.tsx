import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import type { Tone } from '@/shared/ui/shape';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './notification.module.css';

type Email = Row<'/api/v1/emails'>;

const TONES: Record<Email['state'], Tone> = {
  QUEUED: 'going',
  SENDING: 'going',
  SENT: 'done',
  KEPT: 'quiet',
  UNCERTAIN: 'warn',
  FAILED: 'stop',
};

/** Mail on its way, for the admin. In a demonstration nothing is sent: here is where it arrives. */
export function OutboxPage() {
  const { t } = useTranslation('notification');
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useList(
    ['emails'],
    (cursor, signal) =>
      api.GET('/api/v1/emails', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
  return (
    <Page title={t('outbox.title')} lead={t('outbox.lead')}>
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={5} height="16rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('outbox.none')}>{t('outbox.noneHelp')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((email) => (
          <Entry key={email.id} email={email} />
        ))}
      </ul>
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}

function Entry({ email }: { email: Email }) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const { address, state, createdAt, attempts, lastError, subject, text } = email;
  return (
    <li className={styles.entry}>
      <p>
        <StatusBadge tone={TONES[state]}>{t(`outbox.state.${state}`)}</StatusBadge> {address}
      </p>
      <p className={styles.small}>
        {format.moment(createdAt)} · {t('outbox.attempts', { count: attempts })}
        {typeof lastError === 'string' && ` · ${lastError}`}
      </p>
      {typeof subject === 'string' && (
        <details>
          <summary>{subject}</summary>
          <pre className={styles.mail}>{text}</pre>
        </details>
      )}
      {(state === 'FAILED' || state === 'UNCERTAIN') && <Retry email={email} />}
    </li>
  );
}

function Retry({ email: { id, state, address } }: { email: Email }) {
  const { t } = useTranslation('notification');
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => api.POST('/api/v1/emails/{emailId}/retry', { params: { path: { emailId: id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['emails'] }),
  });
  return (
    <div>
      {state === 'UNCERTAIN' && <p>{t('outbox.uncertain')}</p>}
      {again.isError && <ErrorState failure={again.error} />}
      <Button
        variant="quiet"
        busy={again.isPending}
        aria-label={`${t('outbox.retry')}: ${address}`}
        onClick={() => again.mutate()}
      >
        {t('outbox.retry')}
      </Button>
    </div>
  );
}
