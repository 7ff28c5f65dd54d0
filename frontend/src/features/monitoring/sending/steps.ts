import type { Body } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

import type { Submission } from '../submissions';

export type Transition = Submission['allowed'][number];

/** The moves that a person makes from this page; the others belong to the clock, to saving or to the report. */
export const STEPS = [
  'REQUEST_APPROVAL',
  'SUBMIT',
  'RETURN_TO_ENTRY',
  'START_REVIEW',
  'ACCEPT',
  'RETURN',
  'LOCK',
  'REOPEN',
  'REQUEST_CORRECTION',
  'GRANT_CORRECTION',
] as const satisfies readonly Transition[];

export type Step = (typeof STEPS)[number];

/** These are only taken with a reason, which the other side reads. */
export const WITH_REASON: readonly Step[] = ['RETURN_TO_ENTRY', 'REOPEN', 'REQUEST_CORRECTION'];
/** These end somebody's work, so that one is asked once more. */
export const WITH_QUESTION: readonly Step[] = ['SUBMIT', 'LOCK', 'GRANT_CORRECTION'];

export type Given = { reason: string; items: Body<typeof RETURN, 'post'>['items'] };

const RETURN = '/api/v1/submissions/{submissionId}/return';

const at = (submissionId: string) => ({ params: { path: { submissionId } } });

const CALLS: Record<Step, (submissionId: string, given: Given) => Promise<{ data?: unknown }>> = {
  REQUEST_APPROVAL: (id) => api.POST('/api/v1/submissions/{submissionId}/request-approval', at(id)),
  SUBMIT: (id) => api.POST('/api/v1/submissions/{submissionId}/submit', at(id)),
  RETURN_TO_ENTRY: (id, { reason }) =>
    api.POST('/api/v1/submissions/{submissionId}/return-to-entry', { ...at(id), body: { reason } }),
  START_REVIEW: (id) => api.POST('/api/v1/submissions/{submissionId}/start-review', at(id)),
  ACCEPT: (id) => api.POST('/api/v1/submissions/{submissionId}/accept', at(id)),
  RETURN: (id, { items }) => api.POST(RETURN, { ...at(id), body: { items } }),
  LOCK: (id) => api.POST('/api/v1/submissions/{submissionId}/lock', at(id)),
  REOPEN: (id, { reason }) =>
    api.POST('/api/v1/submissions/{submissionId}/reopen', { ...at(id), body: { reason } }),
  REQUEST_CORRECTION: (id, { reason }) =>
    api.POST('/api/v1/submissions/{submissionId}/request-correction', { ...at(id), body: { reason } }),
  GRANT_CORRECTION: (id) => api.POST('/api/v1/submissions/{submissionId}/grant-correction', at(id)),
};

export async function take(step: Step, submissionId: string, given: Given): Promise<unknown> {
  return (await CALLS[step](submissionId, given)).data;
}
