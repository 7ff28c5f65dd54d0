import { type QueryClient, queryOptions } from '@tanstack/react-query';

import { api } from '@/shared/api/client';

import type { Draft } from './types';

export const draftQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['report-draft', reportId],
    queryFn: ({ signal }) => readDraft(reportId, signal),
    staleTime: 0,
  });

export async function readDraft(reportId: string, signal?: AbortSignal): Promise<Draft> {
  const { data } = await api.GET('/api/v1/report-drafts/{reportId}', {
    params: { path: { reportId } },
    ...(signal === undefined ? {} : { signal }),
  });
  if (data === undefined) throw new Error('A draft without a body');
  return data;
}

/** What anybody can read of it; only asked for once it is published. */
export const publishedQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['report', reportId],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/reports/{reportId}', { params: { path: { reportId } }, signal })).data ?? null,
  });

export async function reportMoved(queries: QueryClient): Promise<void> {
  await Promise.all(
    ['report-draft', 'report-drafts', 'report', 'reports', 'submissions', 'submission'].map((key) =>
      queries.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
