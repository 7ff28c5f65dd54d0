import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { SampleBadge } from '@/shared/ui/sample-badge';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './guide.module.css';

/** Objectives and actions of public plans on a theme, with whose they are. */
export function Examples({ theme }: { theme: string }) {
  const { t } = useTranslation('guide');
  const list = useList(['plan-guide', 'examples', theme], (cursor, signal) =>
    api.GET('/api/v1/plan-guide/examples', {
      params: { query: { theme, limit: 10, ...(cursor === undefined ? {} : { cursor }) } },
      signal,
    }),
  );
  if (list.error !== null) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton lines={5} height="12rem" />;
  if (list.items.length === 0) return <EmptyState title={t('examples.none')} />;
  return (
    <>
      <ul className={styles.examples}>
        {list.items.map((item) => (
          <li key={item.id}>
            <Link to="/plan-items/$itemId" params={{ itemId: item.id }}>
              {item.title ?? t('examples.untitled')}
            </Link>
            <span className={styles.small}>
              {t(`examples.${item.kind}`)} · {item.organisationName} ·{' '}
              <Link to="/plans/$planId" params={{ planId: item.planSlug }}>
                {item.planTitle}
              </Link>
            </span>
            {item.sample && <SampleBadge />}
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
