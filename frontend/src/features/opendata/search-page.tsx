import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { useTerm } from '@/shared/i18n/use-term';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { SearchForm } from '@/shared/ui/search-form';
import { Skeleton } from '@/shared/ui/skeleton';

import { HitLink } from './hit-link';
import styles from './search-page.module.css';

export type Hit = Row<'/api/v1/search'>;

const route = getRouteApi('/search');

export function SearchPage() {
  const { t } = useTranslation('opendata');
  const { q = '' } = route.useSearch();
  return (
    <Page
      title={q === '' ? t('search.title') : t('search.results', { q })}
      documentTitle={`${t('search.title')} ${q}`}
    >
      <SearchForm initial={q} />
      {q === '' ? <p>{t('search.prompt')}</p> : <Results q={q} />}
    </Page>
  );
}

function Results({ q }: { q: string }) {
  const { t } = useTranslation('opendata');
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useSearch(q);
  if (isPending) return <Skeleton lines={8} height="40rem" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (items.length === 0)
    return <EmptyState title={t('search.none', { q })}>{t('search.noneHelp')}</EmptyState>;
  return (
    <>
      <ul className={styles.hits}>
        {items.map((hit) => (
          <li key={`${hit.kind}-${hit.id}`}>
            <HitEntry hit={hit} />
          </li>
        ))}
      </ul>
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}

function HitEntry({ hit }: { hit: Hit }) {
  const term = useTerm();
  return (
    <article className={styles.hit}>
      <p className={styles.kind}>{term('searchKind', hit.kind)}</p>
      <h2>
        <HitLink hit={hit} />
      </h2>
      {hit.subtitle != null && <p className={styles.subtitle}>{hit.subtitle}</p>}
    </article>
  );
}

function useSearch(q: string) {
  return useList<Hit>(['search', q], (cursor, signal) =>
    api.GET('/api/v1/search', {
      params: { query: { q, ...(cursor === undefined ? {} : { cursor }) } },
      signal,
    }),
  );
}
