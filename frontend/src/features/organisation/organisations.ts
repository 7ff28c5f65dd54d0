import { queryOptions } from '@tanstack/react-query';

import type { Answer, Maybe, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

export type Municipality = Row<'/api/v1/organisations'>;
export type OrganisationDetail = Answer<'/api/v1/organisations/{organisation}'>;
export type SourcedValue = Row<'/api/v1/organisations/{organisation}/sourced-values'>;

type Filter = { q?: Maybe<string>; province?: Maybe<string>; pilot?: Maybe<string> };

export function useMunicipalities({ q, province, pilot }: Filter) {
  return useList<Municipality>(['municipalities', q, province, pilot], (cursor, signal) =>
    api.GET('/api/v1/organisations', {
      params: {
        query: {
          kind: 'MUNICIPALITY',
          ...(q == null ? {} : { q }),
          ...(province == null ? {} : { province: Number(province) }),
          ...(pilot === 'true' ? { pilot: true } : {}),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
      signal,
    }),
  );
}

export const organisationQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/organisations/{organisation}', {
        params: { path: { organisation } },
        signal,
      });
      if (data === undefined) throw new Error('The organisation answered without a body');
      return data;
    },
  });

export const plansOfQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['plans', 'of', organisation],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/plans', { params: { query: { organisation, limit: 200 } }, signal })).data
        ?.items ?? [],
  });

export const reportsOfQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['reports', 'of', organisation],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/reports', { params: { query: { organisation } }, signal })).data?.items ?? [],
  });

export const sourcedValuesQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation, 'sourced-values'],
    queryFn: async ({ signal }) => {
      const path = { organisation };
      const { data } = await api.GET('/api/v1/organisations/{organisation}/sourced-values', {
        params: { path },
        signal,
      });
      return data?.items ?? [];
    },
  });
