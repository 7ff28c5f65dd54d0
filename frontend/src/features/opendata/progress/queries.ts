import { queryOptions } from '@tanstack/react-query';

import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

import { narrowedBy, type Search } from './narrowing';

export type Grouped = Answer<'/api/v1/progress'>;
export type GroupFigures = Grouped['groups'][number];
export type Recomputed = GroupFigures['percentages'][number];
export type PlanFigures = Row<'/api/v1/progress/plans'>;

export const groupedQuery = (search: Search) => {
  const query = narrowedBy(search);
  return queryOptions({
    queryKey: ['progress', query],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/progress', { params: { query }, signal });
      if (data === undefined) throw new Error('The progress answered without a body');
      return data;
    },
  });
};

const SHOWN = 25;

/** The plans of one group, some at a time. */
export function useGroupPlans(search: Search, key: string) {
  const query = { ...narrowedBy(search), key, limit: SHOWN };
  return useList<PlanFigures>(['progress', 'plans', query], (cursor, signal) =>
    api.GET('/api/v1/progress/plans', {
      params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
      signal,
    }),
  );
}
