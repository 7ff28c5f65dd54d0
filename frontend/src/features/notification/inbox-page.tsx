import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Button, buttonClass } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './notification.module.css';
import { type Notification, useMarkRead, useNotifications } from './notifications';

/** What the account was told of, newest first. */
export function InboxPage() {
  const { t, i18n } = useTranslation('notification');
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useNotifications(i18n.language);
  const mark = useMarkRead();
  const unread = items.some(({ readAt }) => readAt === undefined || readAt === null);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p className={styles.tools}>
        <Link to="/workspace/notifications/preferences" className={buttonClass('quiet')}>
          {t('toPreferences')}
        </Link>
        {unread && (
          <Button variant="quiet" busy={mark.isPending} onClick={() => mark.mutate(undefined)}>
            {t('readAll')}
          </Button>
        )}
      </p>
      {(error ?? mark.error) !== null && (
        <ErrorState failure={error ?? mark.error} onRetry={() => void refetch()} />
      )}
      {isPending && <Skeleton lines={5} height="16rem" />}
      {!isPending && error === null && items.length === 0 && (
        <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((item) => (
          <Entry key={item.id} item={item} onRead={() => mark.mutate(item.id)} />
        ))}
      </ul>
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </Page>
  );
}

function Entry({ item, onRead }: { item: Notification; onRead: () => void }) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const unread = item.readAt === undefined || item.readAt === null;
  return (
    <li className={styles.entry} data-unread={unread}>
      <p>
        {unread && <strong className={styles.new}>{t('new')} </strong>}
        <Link to={item.address} onClick={() => unread && onRead()}>
          {item.text}
        </Link>
      </p>
      <p className={styles.small}>{format.moment(item.createdAt)}</p>
      {unread && (
        <Button variant="quiet" aria-label={`${t('read')}: ${item.text}`} onClick={onRead}>
          {t('read')}
        </Button>
      )}
    </li>
  );
}
