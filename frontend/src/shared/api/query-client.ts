import { QueryClient } from '@tanstack/react-query';

import { ProblemError } from './problem';

/** A refusal is an answer: only unreachable servers and 5xx are worth asking again. */
export function worthRetrying(failures: number, failure: unknown): boolean {
  const status = failure instanceof ProblemError ? failure.status : 0;
  return failures < 2 && (status === 0 || status >= 500);
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 60_000, refetchOnWindowFocus: false } },
  });
}
