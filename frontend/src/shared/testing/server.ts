import { HttpResponse, http, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

import type { Problem } from '@/shared/api/problem';

/** A server that answers as the real one; anything unexpected fails the test. Call once at the top of a test file. */
export function mockServer() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return {
    use: server.use.bind(server),
    answers: (path: string, body: JsonBodyType) =>
      server.use(http.get(`*/api/v1${path}`, () => HttpResponse.json(body))),
    refuses: (path: string, problem: Problem) =>
      server.use(http.get(`*/api/v1${path}`, () => problemResponse(problem))),
  };
}

export function problemResponse(problem: Problem) {
  return HttpResponse.json(problem, {
    status: problem.status ?? 400,
    headers: { 'content-type': 'application/problem+json' },
  });
}
