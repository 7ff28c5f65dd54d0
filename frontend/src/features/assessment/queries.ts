import { type QueryClient, queryOptions } from '@tanstack/react-query';

import { api } from '@/shared/api/client';

import type { Assessment } from './types';

const MOST = 200; // rows in one answer

export const assessmentQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['assessment', assessmentId],
    queryFn: ({ signal }) => readAssessment(assessmentId, signal),
    staleTime: 0,
  });

export async function readAssessment(assessmentId: string, signal?: AbortSignal): Promise<Assessment> {
  const { data } = await api.GET('/api/v1/assessments/{assessmentId}', {
    params: { path: { assessmentId } },
    ...(signal === undefined ? {} : { signal }),
  });
  if (data === undefined) throw new Error('An assessment without a body');
  return withBoardEvidence(data);
}

/** What the board linked itself can be cited on every item. */
function withBoardEvidence(assessment: Assessment): Assessment {
  const { boardEvidence, items } = assessment;
  return {
    ...assessment,
    items: items.map((entry) => ({
      ...entry,
      evidence: [
        ...entry.evidence,
        ...boardEvidence.filter(({ id }) => !entry.evidence.some((own) => own.id === id)),
      ],
    })),
  };
}

/** Members are few: a board of some twenty people. */
export const membersQuery = queryOptions({
  queryKey: ['board-members'],
  queryFn: async ({ signal }) =>
    (await api.GET('/api/v1/board-members', { params: { query: { limit: MOST } }, signal })).data?.items ??
    [],
});

export const declarationsQuery = (period: string) =>
  queryOptions({
    queryKey: ['declarations', period],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/declarations', { params: { query: { period, limit: MOST } }, signal })).data
        ?.items ?? [],
    staleTime: 0,
  });

export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['submission', submissionId],
    queryFn: async ({ signal }) =>
      (
        await api.GET('/api/v1/submissions/{submissionId}', {
          params: { path: { submissionId } },
          signal,
        })
      ).data ?? null,
    staleTime: 0,
  });

/** What changes when somebody moves an assessment or its submission on. */
export async function assessmentMoved(queries: QueryClient): Promise<void> {
  await Promise.all(
    ['assessment', 'assessments', 'submission', 'submissions', 'messages'].map((key) =>
      queries.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
