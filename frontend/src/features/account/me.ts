import { queryOptions } from '@tanstack/react-query';

import { api } from '@/shared/api/client';

export const meQuery = (account: string) =>
  queryOptions({
    queryKey: ['me', account],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/me', { signal })).data ?? null,
  });
