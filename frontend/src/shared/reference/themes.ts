import { queryOptions } from '@tanstack/react-query';

import { api } from '@/shared/api/client';

/** The shared thematic areas to which every plan's own headings are mapped. */
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: async ({ signal }) => (await api.GET('/api/v1/themes', { signal })).data?.items ?? [],
  staleTime: Number.POSITIVE_INFINITY,
});
