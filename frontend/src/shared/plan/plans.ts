import { queryOptions } from '@tanstack/react-query';

import type { Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import type { paths } from '@/shared/api/schema.gen';

export type PlanSummary = Row<'/api/v1/plans'>;
type Filter = NonNullable<paths['/api/v1/plans']['get']['parameters']['query']>;

/** A short list of plans, for pages that only point at them. */
export const plansQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['plans', filter],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/plans', { params: { query: filter }, signal })).data?.items ?? [],
  });
