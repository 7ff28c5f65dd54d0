import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

export type Notification = Row<'/api/v1/notifications'>;

const KEY = ['notifications'];
/** Between two looks; the bell is no alarm. */
const LOOK_EVERY = 300_000;

export const unreadQuery = (account: string) =>
  queryOptions({
    queryKey: [...KEY, 'unread', account],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/notifications/unread', { signal })).data?.unread ?? 0,
    refetchInterval: LOOK_EVERY,
    retry: false,
  });

export function useNotifications(language: string) {
  return useList([...KEY, 'list', language], (cursor, signal) =>
    api.GET('/api/v1/notifications', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
}

/** One by its id, or all of them. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (notificationId: string | undefined) =>
      notificationId === undefined
        ? api.POST('/api/v1/notifications/read')
        : api.POST('/api/v1/notifications/{notificationId}/read', { params: { path: { notificationId } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
