import { queryOptions } from '@tanstack/react-query';

import { api } from '@/shared/api/client';

/** The 81 provinces; they do not change while somebody reads. */
export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: async ({ signal }) => (await api.GET('/api/v1/provinces', { signal })).data?.items ?? [],
  staleTime: Number.POSITIVE_INFINITY,
});
