import { queryOptions } from '@tanstack/react-query';

import type { Answer, Maybe, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

export type Definition = Row<'/api/v1/indicator-definitions'>;
export type DefinitionDetail = Answer<'/api/v1/indicator-definitions/{code}'>;
export type DefinitionVersion = Answer<'/api/v1/indicator-definitions/{code}/versions/{number}'>;
export type Facts = DefinitionVersion['facts'];
export type QualityResult = DefinitionVersion['checks'][number];
export type DefinitionState = Definition['state'];
export type Norm = Row<'/api/v1/norms'>;
export type NormSource = Norm['source'];

export const RIGHTS = ['STRUCTURAL', 'PROCESS', 'OUTCOME'] as const;
export const PUBLIC_STATES = ['PUBLISHED', 'RETIRED'] as const;
export const NORM_SOURCES = [
  'CEDAW',
  'BEIJING',
  'CHARTER',
  'SDG',
  'OHCHR',
  'NATIONAL_LAW',
] as const satisfies NormSource[];

type Filter = {
  q?: Maybe<string>;
  theme?: Maybe<string>;
  rights?: Maybe<string>;
  norm?: Maybe<string>;
  state?: Maybe<string>;
};

export function useDefinitions({ q, theme, rights, norm, state: asked }: Filter) {
  const rightsType = RIGHTS.find((known) => known === rights);
  const state = PUBLIC_STATES.find((known) => known === asked);
  return useList<Definition>(['indicator-definitions', q, theme, rightsType, norm, state], (cursor, signal) =>
    api.GET('/api/v1/indicator-definitions', {
      params: {
        query: {
          ...(q == null ? {} : { q }),
          ...(theme == null ? {} : { theme }),
          ...(rightsType === undefined ? {} : { rightsType }),
          ...(norm == null ? {} : { norm }),
          ...(state === undefined ? {} : { state }),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
      signal,
    }),
  );
}

export const definitionQuery = (code: string) =>
  queryOptions({
    queryKey: ['indicator-definitions', code],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/indicator-definitions/{code}', {
        params: { path: { code } },
        signal,
      });
      if (data === undefined) throw new Error('The definition answered without a body');
      return data;
    },
  });

export const versionQuery = (code: string, number: number) =>
  queryOptions({
    queryKey: ['indicator-definitions', code, 'versions', number],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/indicator-definitions/{code}/versions/{number}', {
        params: { path: { code, number } },
        signal,
      });
      if (data === undefined) throw new Error('The version answered without a body');
      return data;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const normsQuery = queryOptions({
  queryKey: ['norms'],
  queryFn: async ({ signal }) => (await api.GET('/api/v1/norms', { signal })).data?.items ?? [],
  staleTime: Number.POSITIVE_INFINITY,
});

export const normQuery = (norm: string) =>
  queryOptions({
    queryKey: ['norms', norm],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/norms/{norm}', { params: { path: { norm } }, signal });
      if (data === undefined) throw new Error('The norm answered without a body');
      return data;
    },
  });
