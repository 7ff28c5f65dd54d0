import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Overview = Answer<'/api/v1/overview'>;
export type ProvinceCount = Overview['provinces'][number];

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => {
    const { data } = await api.GET('/api/v1/overview', { signal });
    if (data === undefined) throw new Error('The overview answered without a body');
    return data;
  },
});
