import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type Assessment = Answer<'/api/v1/assessments/{assessmentId}'>;
export type AssessedItem = Assessment['items'][number];

export const assessmentQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['assessments', 'reply', assessmentId],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/assessments/{assessmentId}', {
        params: { path: { assessmentId } },
        signal,
      });
      if (data === undefined) throw new Error('The assessment came without a body');
      return data;
    },
  });
