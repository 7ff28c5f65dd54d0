import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { useList } from '@/shared/api/use-list';
import { announce } from '@/shared/ui/announce';

export type Profile = Answer<'/api/v1/organisations/{organisation}/profile'>;
export type EqualityFact = Profile['equalityFacts'][number];
export type Population = Profile['population'][number];
export type FactEvidence = Row<'/api/v1/organisations/{organisation}/published-evidence'>;
export type PublicUnit = Row<'/api/v1/organisations/{organisation}/units'>;
export type Unit = Row<'/api/v1/organisations/{organisation}/unit-register'>;
export type Training = Row<'/api/v1/organisations/{organisation}/trainings'>;

export const MERGE = { 'Content-Type': 'application/merge-patch+json' };
const ALL = 200; // a municipality has some dozens of units

export const profileQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation, 'profile'],
    queryFn: async ({ signal }) => {
      const params = { path: { organisation } };
      const { data } = await api.GET('/api/v1/organisations/{organisation}/profile', { params, signal });
      if (data === undefined) throw new Error('The profile came without a body');
      return data;
    },
  });

export const publishedEvidenceQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation, 'published-evidence'],
    queryFn: async ({ signal }) => {
      const params = { path: { organisation } };
      const { data } = await api.GET('/api/v1/organisations/{organisation}/published-evidence', {
        params,
        signal,
      });
      return data?.items ?? [];
    },
  });

export const ownEvidenceQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation, 'own-evidence'],
    queryFn: async ({ signal }) => {
      const params = { path: { organisation } };
      return (
        (await api.GET('/api/v1/organisations/{organisation}/evidence', { params, signal })).data?.items ?? []
      );
    },
  });

export const unitsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisations', organisation, 'units'],
    queryFn: async ({ signal }) => {
      const params = { path: { organisation }, query: { limit: ALL } };
      return (
        (await api.GET('/api/v1/organisations/{organisation}/units', { params, signal })).data?.items ?? []
      );
    },
  });

const pageOf = (organisation: string, cursor: string | undefined) => ({
  path: { organisation },
  query: { limit: ALL, ...(cursor === undefined ? {} : { cursor }) },
});

export const useRegister = (organisation: string) =>
  useList<Unit>(['organisations', organisation, 'unit-register'], (cursor, signal) =>
    api.GET('/api/v1/organisations/{organisation}/unit-register', {
      params: pageOf(organisation, cursor),
      signal,
    }),
  );

export const useTrainings = (organisation: string) =>
  useList<Training>(['organisations', organisation, 'trainings'], (cursor, signal) =>
    api.GET('/api/v1/organisations/{organisation}/trainings', {
      params: pageOf(organisation, cursor),
      signal,
    }),
  );

/** A change of an organisation: said once done, and everything that shows it is read again. */
export function useChange<V>(change: (values: V) => Promise<unknown>, done?: () => void) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['organisations'] });
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await again();
      announce(t('desk.saved'));
      done?.();
    },
    onError: again,
  });
}

/** What was left empty is null: not stated. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

export function numberOrNull(text: string): number | null {
  return text.trim() === '' ? null : Number(text.replace(',', '.'));
}
