import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { upload } from '@/shared/api/upload';

import { saveAs } from '../sending/save-as';
import type { Submission } from '../submissions';

type Path = '/api/v1/submissions/{submissionId}/template';

/** What a filled file comes to, or would. */
export type Outcome = Answer<Path, 'post'>;
export type FileProblem = Outcome['problems'][number];
export type Format = 'xlsx' | 'csv';

/** @param clear whether saved values that the file leaves empty are removed */
export type Sending = { file: File; clear: boolean };

export async function downloadForm({ id, plan, period }: Submission, format: Format): Promise<void> {
  const { data } = await api.GET('/api/v1/submissions/{submissionId}/template', {
    params: { path: { submissionId: id }, query: { format } },
    parseAs: 'blob',
  });
  if (data !== undefined) saveAs(data, `${plan.slug}-${period.code}.${format}`);
}

export function sendForm(
  submissionId: string,
  { file, clear }: Sending,
  dryRun: boolean,
  onProgress: (share: number) => void,
): Promise<Outcome> {
  const form = new FormData();
  form.set('file', file);
  const asked = new URLSearchParams({ dryRun: String(dryRun), clear: String(clear) });
  return upload<Outcome>(`/api/v1/submissions/${submissionId}/template?${asked}`, form, onProgress);
}

/** Whether taking the file would do anything. */
export function changes({ created, changed, removed }: Outcome): boolean {
  return created + changed + removed > 0;
}
