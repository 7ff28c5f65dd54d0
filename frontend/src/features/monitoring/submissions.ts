import { type QueryClient, queryOptions } from '@tanstack/react-query';

import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import type { Tone } from '@/shared/ui/shape';

export type SubmissionRow = Row<'/api/v1/submissions'>;
export type Submission = Answer<'/api/v1/submissions/{submissionId}'>;
export type SubmissionState = Submission['state'];

export const submissionKey = (submissionId: string) => ['submission', submissionId] as const;

export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), 'head'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/submissions/{submissionId}', {
        params: { path: { submissionId } },
        signal,
      });
      if (data === undefined) throw new Error('The submission came without a body');
      return data;
    },
  });

const TONES: Record<SubmissionState, Tone> = {
  PLANNED: 'quiet',
  OPEN: 'going',
  IN_ENTRY: 'going',
  IN_APPROVAL: 'going',
  SUBMITTED: 'going',
  IN_REVIEW: 'going',
  RETURNED: 'warn',
  ACCEPTED: 'done',
  LOCKED: 'done',
  PUBLISHED: 'done',
  NOT_SUBMITTED: 'stop',
};

export function toneOf(state: SubmissionState): Tone {
  return TONES[state];
}

/** Whether the municipality's entry is still under way. */
export function isOpen(state: SubmissionState): boolean {
  return state === 'OPEN' || state === 'IN_ENTRY' || state === 'RETURNED';
}

/** A saved value changes what stands against sending, how complete the period is and, the first time, its state. */
export function afterSaving(queries: QueryClient, submissionId: string): void {
  const head = submissionQuery(submissionId).queryKey;
  void queries.invalidateQueries({ queryKey: [...submissionKey(submissionId), 'checks'] });
  void queries.invalidateQueries({ queryKey: ['submissions'] });
  if (queries.getQueryData(head)?.state !== 'IN_ENTRY') void queries.invalidateQueries({ queryKey: head });
}
