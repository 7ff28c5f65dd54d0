import createClient, { type Middleware } from 'openapi-fetch';

import { accessToken, sessionExpired } from '@/shared/auth/session';
import { currentLanguage } from '@/shared/i18n/language';

import { type Problem, ProblemError } from './problem';
import type { paths } from './schema.gen';

const inReadersLanguage: Middleware = {
  async onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    const token = await accessToken();
    if (token === undefined) return request;
    request.headers.set('authorization', `Bearer ${token}`);
    // Public answers may rest in the browser for a minute; over such a version nothing could be saved.
    return request.method === 'GET' ? new Request(request, { cache: 'no-cache' }) : request;
  },
};

const failuresAsProblems: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok || response.status === 304) return;
    if (response.status === 401 && request.headers.has('authorization')) sessionExpired();
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
    throw new ProblemError(isProblem ? ((await response.json()) as Problem) : unreadable(response));
  },
  onError() {
    return new ProblemError({ type: '/problems/unreachable', title: '', status: 0, detail: '' });
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => fetch(request),
});
api.use(inReadersLanguage, failuresAsProblems);

function unreadable({ status, statusText, url }: Response): Problem {
  return { type: '/problems/unreadable', title: statusText, status, detail: '', instance: url };
}
