import { ErrorState } from '@/shared/ui/error-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Skeleton } from '@/shared/ui/skeleton';

import type { Search } from './narrowing';
import { PlanLine } from './plan-line';
import styles from './progress-page.module.css';
import { useGroupPlans } from './queries';

type Props = {
  search: Search;
  groupKey: string;
  least: number;
  /** The rights type that the group itself stands for. */
  rights?: string;
};

/** The plans of a group by their owners' names, each with what it brings in. */
export function GroupPlans({ search, groupKey, least, rights = search.rights }: Props) {
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useGroupPlans(
    search,
    groupKey,
  );
  return (
    <>
      {isPending && <Skeleton lines={8} height="20rem" />}
      {items.length > 0 && (
        <ul className={styles.plans}>
          {items.map((line) => (
            <li key={line.planId}>
              <PlanLine line={line} least={least} rights={rights} />
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}
