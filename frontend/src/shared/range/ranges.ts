import { queryOptions } from '@tanstack/react-query';

import type { Answer, Body, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { ProblemError } from '@/shared/api/problem';

const LIBRARY = '/api/v1/indicator-definitions/{code}/range';
const PLAN = '/api/v1/plan-indicators/{planIndicatorId}/range';
const LIBRARY_HISTORY = `${LIBRARY}/history` as const;
const PLAN_HISTORY = `${PLAN}/history` as const;

export type StatedRange = Answer<typeof LIBRARY>;
export type Statement = Row<typeof LIBRARY_HISTORY>;
export type Statable = Body<typeof LIBRARY>;
/** An indicator of the library, for every plan that uses it, or the indicator of one plan. */
export type RangeSubject = { code: string } | { planIndicatorId: string };

export const rangeKey = (subject: RangeSubject) => ['indicator-range', subject] as const;

/** Null where nobody has stated a range. */
export const rangeQuery = (subject: RangeSubject) =>
  queryOptions({
    queryKey: rangeKey(subject),
    queryFn: async ({ signal }): Promise<StatedRange | null> => {
      try {
        return (await read(subject, signal)).data ?? null;
      } catch (failure) {
        if (failure instanceof ProblemError && failure.status === 404) return null;
        throw failure;
      }
    },
  });

function read(subject: RangeSubject, signal: AbortSignal) {
  return 'code' in subject
    ? api.GET(LIBRARY, { params: { path: subject }, signal })
    : api.GET(PLAN, { params: { path: subject }, signal });
}

export const historyKey = (subject: RangeSubject) => [...rangeKey(subject), 'history'] as const;

/** A page of all that was ever stated, newest first. */
export function readHistory(subject: RangeSubject, cursor: string | undefined, signal: AbortSignal) {
  const query = cursor === undefined ? {} : { cursor };
  return 'code' in subject
    ? api.GET(LIBRARY_HISTORY, { params: { path: subject, query }, signal })
    : api.GET(PLAN_HISTORY, { params: { path: subject, query }, signal });
}

/** Over the version that was read; null: there was none. */
export function saveRange(subject: RangeSubject, body: Statable, version: number | null) {
  const headers = version === null ? ifNew() : ifMatch(version);
  return 'code' in subject
    ? api.PUT(LIBRARY, { params: { path: subject }, body, headers })
    : api.PUT(PLAN, { params: { path: subject }, body, headers });
}

export function removeRange(subject: RangeSubject, version: number) {
  const headers = ifMatch(version);
  return 'code' in subject
    ? api.DELETE(LIBRARY, { params: { path: subject }, headers })
    : api.DELETE(PLAN, { params: { path: subject }, headers });
}
