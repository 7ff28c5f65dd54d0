import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Cycle = Answer<'/api/v1/cycles/{cycleId}'>;

export const cyclesKey = ['cycles', 'managed'] as const;

export const readCycles = (cursor: string | undefined, signal: AbortSignal) =>
  api.GET('/api/v1/cycles', { params: { query: cursor === undefined ? {} : { cursor } }, signal });

export const cycleQuery = (cycleId: string) =>
  queryOptions({
    queryKey: [...cyclesKey, cycleId],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/cycles/{cycleId}', {
        params: { path: { cycleId } },
        signal,
      });
      if (data === undefined) throw new Error('The cycle came without a body');
      return data;
    },
  });
