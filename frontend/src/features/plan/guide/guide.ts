import { queryOptions } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

export type GuideStep = Answer<'/api/v1/plan-guide'>['steps'][number];
export type ThemeModels = Answer<'/api/v1/plan-guide/models'>;
export type Model = ThemeModels['models'][number];
export type Progress = Answer<'/api/v1/plans/{planId}/guide'>;
export type StepProgress = Progress['steps'][number];
export type NormCoverage = Answer<'/api/v1/plans/{planId}/norms'>;

export const guideQuery = queryOptions({
  queryKey: ['plan-guide'],
  queryFn: async ({ signal }) => (await api.GET('/api/v1/plan-guide', { signal })).data?.steps ?? [],
});

export const modelsQuery = (theme: string) =>
  queryOptions({
    queryKey: ['plan-guide', 'models', theme],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/plan-guide/models', { params: { query: { theme } }, signal })).data?.models ??
      [],
  });

export const progressQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'guide'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/guide', {
        params: { path: { planId } },
        signal,
      });
      if (data === undefined) throw new Error('The guide answered without a body');
      return data;
    },
  });

export const draftQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'guide', 'draft'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/draft', {
        params: { path: { planId } },
        signal,
      });
      if (data === undefined) throw new Error('The draft answered without a body');
      return data;
    },
  });

export const planNormsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'norms'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/plans/{planId}/norms', {
        params: { path: { planId } },
        signal,
      });
      if (data === undefined) throw new Error('The norms answered without a body');
      return data;
    },
  });
