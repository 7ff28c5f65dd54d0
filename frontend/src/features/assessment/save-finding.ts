import type { QueryClient } from '@tanstack/react-query';

import type { Body } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';

import { assessmentQuery } from './queries';
import type { Finding } from './types';

type FindingBody = Body<'/api/v1/assessments/{assessmentId}/findings/{itemId}'>;
type Saved = { assessmentId: string; itemId: string; body: FindingBody; version: number | null };

/** Saves over the version it was read as, and lets the page's own copy follow. */
export async function saveFinding(
  queries: QueryClient,
  { assessmentId, itemId, body, version }: Saved,
): Promise<Finding> {
  const { data: saved } = await api.PUT('/api/v1/assessments/{assessmentId}/findings/{itemId}', {
    params: { path: { assessmentId, itemId } },
    body,
    headers: version === null ? ifNew() : ifMatch(version),
  });
  if (saved === undefined) throw new Error('A saved finding without a body');
  queries.setQueryData(assessmentQuery(assessmentId).queryKey, (before) =>
    before === undefined
      ? before
      : {
          ...before,
          items: before.items.map((entry) =>
            entry.item.id === itemId ? { ...entry, finding: saved } : entry,
          ),
        },
  );
  return saved;
}
