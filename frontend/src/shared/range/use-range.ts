import { useMutation, useQueryClient } from '@tanstack/react-query';

import { announce } from '@/shared/ui/announce';

import { historyKey, type RangeSubject, rangeKey, type StatedRange } from './ranges';

/** Changes a range: shows at once what the server answered, or after a refusal what stands there. */
export function useRangeChange<T>(
  subject: RangeSubject,
  change: (input: T) => Promise<{ data?: StatedRange | undefined }>,
  done: string,
  after: () => void,
) {
  const queries = useQueryClient();
  const queryKey = rangeKey(subject);
  return useMutation({
    mutationFn: change,
    onSuccess: ({ data }) => {
      queries.setQueryData<StatedRange | null>(queryKey, data ?? null);
      void queries.invalidateQueries({ queryKey: historyKey(subject) });
      announce(done);
      after();
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
