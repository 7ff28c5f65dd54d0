import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type ReportDraft = Answer<'/api/v1/report-drafts/{reportId}'>;

export const draftQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['report-drafts', 'reply', reportId],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/report-drafts/{reportId}', {
        params: { path: { reportId } },
        signal,
      });
      if (data === undefined) throw new Error('The report came without a body');
      return data;
    },
  });
