import { type QueryClient, queryOptions } from '@tanstack/react-query';

import type { Answer, Maybe, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

export type ProposalSummary = Row<'/api/v1/indicator-proposals'>;
export type Proposal = Answer<'/api/v1/indicator-proposals/{proposalCode}'>;
export type Transition = Proposal['allowed'][number];

export const STATES = ['PROPOSED', 'IN_REVIEW', 'PUBLISHED', 'RETIRED', 'WITHDRAWN', 'REJECTED'] as const;

export function useProposals(asked: Maybe<string>) {
  const state = STATES.find((known) => known === asked);
  return useList<ProposalSummary>(['indicator-proposals', state], (cursor, signal) =>
    api.GET('/api/v1/indicator-proposals', {
      params: {
        query: {
          ...(state === undefined ? {} : { state }),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
      signal,
    }),
  );
}

export const proposalQuery = (code: string) =>
  queryOptions({
    queryKey: ['indicator-proposal', code],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/indicator-proposals/{proposalCode}', {
        params: { path: { proposalCode: code } },
        signal,
      });
      if (data === undefined) throw new Error('A proposal without a body');
      return data;
    },
    staleTime: 0,
  });

/** After anything was decided: lists, the proposal and the public page all say it. */
export async function libraryMoved(queries: QueryClient): Promise<void> {
  await Promise.all(
    ['indicator-proposals', 'indicator-proposal', 'indicator-definitions'].map((key) =>
      queries.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
