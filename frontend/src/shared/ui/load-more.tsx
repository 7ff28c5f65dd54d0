import { useTranslation } from 'react-i18next';

import { Button } from './button';

type Props = { hasMore: boolean; loading: boolean; onMore: () => void };

/** Cursor paging for people: the list grows, focus stays. */
export function LoadMore({ hasMore, loading, onMore }: Props) {
  const { t } = useTranslation();
  if (!hasMore) return null;
  return (
    <p data-screen-only>
      <Button variant="quiet" busy={loading} onClick={onMore}>
        {t(loading ? 'loading' : 'more')}
      </Button>
    </p>
  );
}
