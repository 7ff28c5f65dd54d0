import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

import { submissionKey } from '../submissions';

export type Checks = Answer<'/api/v1/submissions/{submissionId}/validation'>;
export type Check = Checks['findings'][number];

export const checksQuery = (submissionId: string) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), 'checks', 'validation'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/submissions/{submissionId}/validation', {
        params: { path: { submissionId } },
        signal,
      });
      if (data === undefined) throw new Error('The checks came without a body');
      return data;
    },
  });

const ChecksContext = createContext<readonly Check[]>([]);
export const ChecksProvider = ChecksContext;

/** What the server found about one cell. */
export function useChecksOf(planIndicatorId: string, cell: string): Check[] {
  return useContext(ChecksContext).filter((c) => c.planIndicatorId === planIndicatorId && c.cell === cell);
}

/** What it found about an indicator as a whole, such as a breakdown that is not there. */
export function useChecksOfIndicator(planIndicatorId: string): Check[] {
  return useContext(ChecksContext).filter(
    (c) => c.planIndicatorId === planIndicatorId && (c.cell === undefined || c.cell === null),
  );
}
