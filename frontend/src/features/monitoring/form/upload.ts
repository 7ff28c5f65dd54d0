import { type Problem, ProblemError } from '@/shared/api/problem';
import { accessToken, sessionExpired } from '@/shared/auth/session';
import { currentLanguage } from '@/shared/i18n/language';

import type { Evidence, Place } from './form';

export type NewEvidence = {
  file: File;
  title: string;
  kind: string;
  visibility: string;
  documentDate: string;
  personalDataDeclared: boolean;
};

/** Sends one file and tells how far it is (0–1), which `fetch` cannot. */
export async function uploadEvidence(
  place: Place,
  evidence: NewEvidence,
  onProgress: (share: number) => void,
): Promise<Evidence> {
  const token = await accessToken();
  const request = new XMLHttpRequest();
  request.open('POST', addressOf(place));
  request.setRequestHeader('accept', 'application/json, application/problem+json');
  request.setRequestHeader('accept-language', currentLanguage());
  request.setRequestHeader('idempotency-key', crypto.randomUUID());
  if (token !== undefined) request.setRequestHeader('authorization', `Bearer ${token}`);
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) onProgress(loaded / total);
  });
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('load', () => resolve());
    request.addEventListener('error', () => reject(unreachable()));
    request.addEventListener('abort', () => reject(unreachable()));
    request.send(formOf(evidence));
  });
  if (request.status >= 200 && request.status < 300) return JSON.parse(request.responseText) as Evidence;
  if (request.status === 401 && token !== undefined) sessionExpired();
  throw new ProblemError(problemOf(request));
}

function addressOf({ submissionId, planIndicatorId, cell }: Place): string {
  const path = `/api/v1/submissions/${submissionId}/observations/${planIndicatorId}`;
  return `${window.location.origin}${path}/${encodeURIComponent(cell)}/evidence`;
}

function formOf({
  file,
  title,
  kind,
  visibility,
  documentDate,
  personalDataDeclared,
}: NewEvidence): FormData {
  const form = new FormData();
  form.set('file', file);
  form.set('title', title);
  form.set('kind', kind);
  form.set('visibility', visibility);
  if (documentDate !== '') form.set('documentDate', documentDate);
  form.set('personalDataDeclared', String(personalDataDeclared));
  return form;
}

function problemOf({ status, statusText, responseText }: XMLHttpRequest): Problem {
  try {
    return JSON.parse(responseText) as Problem;
  } catch {
    return { type: '/problems/unreadable', title: statusText, status, detail: '' };
  }
}

function unreachable(): ProblemError {
  return new ProblemError({ type: '/problems/unreachable', title: '', status: 0, detail: '' });
}
