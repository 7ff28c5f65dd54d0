import { queryOptions } from '@tanstack/react-query';

import type { Answer, Maybe, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';

export type Definition = Row<'/api/v1/indicator-definitions'>;
export type DefinitionDetail = Answer<'/api/v1/indicator-definitions/{code}'>;
export type Norm = Row<'/api/v1/norms'>;

export const RIGHTS = ['STRUCTURAL', 'PROCESS', 'OUTCOME'] as const;
type Filter = { q?: Maybe<string>; theme?: Maybe<string>; rights?: Maybe<string> };

export function useDefinitions({ q, theme, rights }: Filter) {
  const rightsType = RIGHTS.find((known) => known === rights);
  return useList<Definition>(['indicator-definitions', q, theme, rightsType], (cursor, signal) =>
    api.GET('/api/v1/indicator-definitions', {
      params: {
        query: {
          ...(q == null ? {} : { q }),
          ...(theme == null ? {} : { theme }),
          ...(rightsType === undefined ? {} : { rightsType }),
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

export const normsQuery = queryOptions({
  queryKey: ['norms'],
  queryFn: async ({ signal }) => (await api.GET('/api/v1/norms', { signal })).data?.items ?? [],
});
