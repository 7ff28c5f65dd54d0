import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

import type { Maybe } from './answer';

type ListPage<T> = { items: T[]; next?: Maybe<string> };

/** A cursor-paged list that grows; `read` asks for one page. */
export function useList<T>(
  queryKey: QueryKey,
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<{ data?: ListPage<T> | undefined }>,
) {
  const { data, ...query } = useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => (await read(pageParam, signal)).data ?? { items: [] },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return { ...query, items: data?.pages.flatMap((page) => page.items) ?? [] };
}
