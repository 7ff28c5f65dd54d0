import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useTitle } from '@/shared/i18n/use-language';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';

import { useDefinitions } from './definitions';
import styles from './reference-page.module.css';

/** The library's indicators that are linked to a norm or to a part of it. */
export function NormIndicators({ norm }: { norm: string }) {
  const { t } = useTranslation('indicator');
  const title = useTitle();
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useDefinitions(
    { norm },
  );
  if (isPending) return <Skeleton lines={4} />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (items.length === 0) return <EmptyState title={t('norm.noIndicators')} />;
  return (
    <>
      <ul className={styles.list}>
        {items.map((definition) => (
          <li key={definition.code}>
            <Link to="/indicators/$code" params={{ code: definition.code }}>
              <strong>{definition.code}</strong> {title(definition)}
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}
