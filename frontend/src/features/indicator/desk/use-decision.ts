import { useMutation, useQueryClient } from '@tanstack/react-query';

import { isLostUpdate } from '@/shared/api/problem';
import { announce } from '@/shared/ui/announce';

import { libraryMoved } from './proposals';

/** One decision on an indicator: says that it is done, and everything that shows it asks anew. */
export function useDecision<T>(decide: (input: T) => Promise<unknown>, done: string, after?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: decide,
    onSuccess: async () => {
      announce(done);
      await libraryMoved(queries);
      after?.();
    },
    onError: (failure) => (isLostUpdate(failure) ? libraryMoved(queries) : undefined),
  });
}
