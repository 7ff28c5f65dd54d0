import { queryOptions } from '@tanstack/react-query';

import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';
import { useList } from '@/shared/api/use-list';

export type Draft = Answer<'/api/v1/plans/{planId}/draft'>;
export type PlanDocument = Draft['document'];
export type PlanContent = PlanDocument['plan'];
export type Edit = Row<'/api/v1/plans/{planId}/edits'>;
export type OwnPlan = Row<'/api/v1/own-plans'>;
export type NodeAnswer = Answer<'/api/v1/plans/{planId}/nodes', 'post'>;

export type NodeKind = Exclude<components['schemas']['NodeKind'], 'PLAN'>;
/** What any part says, field by field; which fields there are depends on its kind. */
export type Content = Readonly<Record<string, unknown>>;

/** What may hang on what, as on the server. */
export const PARENTS: Record<NodeKind, readonly NodeKind[]> = {
  THEME: [],
  OBJECTIVE: ['THEME'],
  ACTION: ['OBJECTIVE'],
  MILESTONE: ['ACTION'],
  INDICATOR: ['OBJECTIVE', 'ACTION'],
};

export const draftKey = (planId: string) => ['plan-draft', planId];

export const draftQuery = (planId: string) =>
  queryOptions({
    queryKey: draftKey(planId),
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/draft', {
        params: { path: { planId } },
        signal,
      });
      if (data === undefined) throw new Error('The draft answered without a body');
      return data;
    },
    staleTime: 0,
  });

export const OWN_PLANS = ['own-plans'];

export function useOwnPlans() {
  return useList<OwnPlan>(OWN_PLANS, (cursor, signal) =>
    api.GET('/api/v1/own-plans', {
      params: { query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );
}
