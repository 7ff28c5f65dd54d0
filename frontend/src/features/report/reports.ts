import { queryOptions } from '@tanstack/react-query';

import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type ReportSummary = Row<'/api/v1/reports'>;
export type Report = Answer<'/api/v1/reports/{reportId}'>;
export type Content = Answer<'/api/v1/reports/{reportId}/versions/{number}'>;
export type Chapter = Content['chapters'][number];
export type ReportItem = Chapter['themes'][number]['items'][number];
export type ReportIndicator = Chapter['indicators'][number]['indicators'][number];

export const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['reports', reportId],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/reports/{reportId}', {
        params: { path: { reportId } },
        signal,
      });
      if (data === undefined) throw new Error('The report answered without a body');
      return data;
    },
  });

/** A version never changes, so it is never asked for twice. */
export const versionQuery = (reportId: string, number: number) =>
  queryOptions({
    queryKey: ['reports', reportId, 'versions', number],
    queryFn: async ({ signal }) => {
      const path = { reportId, number };
      const { data } = await api.GET('/api/v1/reports/{reportId}/versions/{number}', {
        params: { path },
        signal,
      });
      if (data === undefined) throw new Error('The version answered without a body');
      return data;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
