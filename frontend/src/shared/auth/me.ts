import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Me = Answer<'/api/v1/me'>;

/** Who the server takes the caller for, and which organisation the account acts for. */
export const meQuery = (account: string) =>
  queryOptions({
    queryKey: ['me', account],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/me', { signal })).data ?? null,
  });
