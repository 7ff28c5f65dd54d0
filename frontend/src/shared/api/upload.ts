import { accessToken, sessionExpired } from '@/shared/auth/session';
import { currentLanguage } from '@/shared/i18n/language';

import { type Problem, ProblemError } from './problem';

/** Posts a form with a file and tells how far it is (0–1), which `fetch` cannot. Throws what `api` throws. */
export async function upload<T>(
  path: `/api/v1/${string}`,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<T> {
  const token = await accessToken();
  const request = new XMLHttpRequest();
  request.open('POST', `${window.location.origin}${path}`);
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
    request.send(form);
  });
  if (request.status >= 200 && request.status < 300) return JSON.parse(request.responseText) as T;
  if (request.status === 401 && token !== undefined) sessionExpired();
  throw new ProblemError(problemOf(request));
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
