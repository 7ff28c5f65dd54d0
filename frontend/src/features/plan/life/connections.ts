import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { idempotencyKey, ifMatch } from '@/shared/api/headers';
import type { Option } from '@/shared/ui/combobox';

import { body, lifeKey, type PlanLink } from './life';

export type Connections = Answer<'/api/v1/plans/{planId}/connections'>;
export type LinkInput = {
  toPlanId: string;
  kind: PlanLink['kind'];
  note?: string;
  fromItemId?: string;
  toItemId?: string;
};

export const connectionsQuery = (planId: string) =>
  queryOptions({
    queryKey: lifeKey(planId, 'connections'),
    queryFn: async ({ signal }) =>
      body(await api.GET('/api/v1/plans/{planId}/connections', { params: { path: { planId } }, signal })),
    staleTime: 0,
  });

export const linkPlans = (planId: string, link: LinkInput) =>
  api.POST('/api/v1/plans/{planId}/links', {
    params: { path: { planId } },
    headers: idempotencyKey(),
    body: link,
  });

export const unlinkPlans = (planId: string, linkId: string) =>
  api.DELETE('/api/v1/plans/{planId}/links/{linkId}', { params: { path: { planId, linkId } } });

export const setCoOwners = ({ planId, version }: Connections, organisationIds: string[]) =>
  api.PUT('/api/v1/plans/{planId}/co-owners', {
    params: { path: { planId }, header: ifMatch(version) },
    body: { organisationIds },
  });

/** Public plans by a few letters of their title, and one's own by the same, drafts too. */
export async function findPlans(q: string, signal: AbortSignal): Promise<Option[]> {
  const [found, own] = await Promise.all([
    api.GET('/api/v1/plans', { params: { query: { q, limit: 20 } }, signal }),
    api.GET('/api/v1/own-plans', { params: { query: { limit: 200 } }, signal }),
  ]);
  const mine = (own.data?.items ?? []).filter(({ title }) => folded(title).includes(folded(q)));
  const all = new Map([...mine, ...(found.data?.items ?? [])].map((plan) => [plan.id, plan]));
  return [...all.values()].map(({ id, title, organisation }) => ({
    id,
    label: title,
    note: organisation.name,
  }));
}

const folded = (text: string): string => text.toLocaleLowerCase('tr');
