import { HttpResponse, http } from 'msw';

import { provideTokens } from '@/shared/auth/session';
import { mockServer } from '@/shared/testing/server';

import { api } from './client';

const server = mockServer();

afterEach(() => provideTokens(() => Promise.resolve(undefined)));

test('who may write never reads an answer that rests in the browser', async () => {
  const asked: [string | null, RequestCache][] = [];
  server.use(
    http.get('*/api/v1/cycles', ({ request }) => {
      asked.push([request.headers.get('authorization'), request.cache]);
      return HttpResponse.json({ items: [] });
    }),
  );
  await api.GET('/api/v1/cycles');
  provideTokens(() => Promise.resolve('token'));
  await api.GET('/api/v1/cycles');

  expect(asked).toEqual([
    [null, 'default'],
    ['Bearer token', 'no-cache'],
  ]);
});
