import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type PlanItem = Answer<'/api/v1/plan-items/{itemId}'>;
export type Voices = Answer<'/api/v1/plan-items/{itemId}/voices'>;
export type PeriodVoices = Voices['periods'][number];

export const planItemQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['plan-items', itemId],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plan-items/{itemId}', { params: { path: { itemId } }, signal });
      if (data === undefined) throw new Error('The plan item answered without a body');
      return data;
    },
  });

export const voicesQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['plan-items', itemId, 'voices'],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/plan-items/{itemId}/voices', { params: { path: { itemId } }, signal })).data
        ?.periods ?? [],
  });
