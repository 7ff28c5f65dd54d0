import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { components } from '@/shared/api/schema.gen';

export type PlanImport = Answer<'/api/v1/plan-imports/{importId}'>;
export type Preview = Answer<'/api/v1/plan-imports/{importId}/preview'>;
export type Remark = components['schemas']['ImportProblem'];
export type Mapping = components['schemas']['ImportMapping'];
export type SheetMapping = components['schemas']['ImportSheetMapping'];
export type Field = components['schemas']['ImportField'];
export type Layout = components['schemas']['ImportLayout'];
export type Severity = components['schemas']['ImportSeverity'];
export type CellChange = components['schemas']['ImportCellChange'];
export type SheetRow = components['schemas']['ImportRow'];

const LOOK_AGAIN = 700; // ms while the file is being read

export const isRunning = (state: PlanImport['state']): boolean => state === 'RECEIVED' || state === 'READING';

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['plan-imports', importId],
    queryFn: async ({ signal }) => {
      const path = { importId };
      const { data } = await api.GET('/api/v1/plan-imports/{importId}', { params: { path }, signal });
      if (data === undefined) throw new Error('The import answered without a body');
      return data;
    },
    refetchInterval: ({ state }) =>
      state.data !== undefined && isRunning(state.data.state) ? LOOK_AGAIN : false,
  });

/** One page of remarks, with the plan as it would be on the first. `version` asks anew after each change. */
export async function readPreview(
  importId: string,
  severity: Severity | undefined,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Preview> {
  const { data } = await api.GET('/api/v1/plan-imports/{importId}/preview', {
    params: {
      path: { importId },
      query: { limit: 50, ...(severity && { severity }), ...(cursor && { cursor }) },
    },
    signal,
  });
  if (data === undefined) throw new Error('The preview answered without a body');
  return data;
}

/** Every step answers with the import as it is then; remarks and preview are asked for again. */
function useStep<T>(importId: string, step: (asked: T) => Promise<PlanImport | undefined>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async (now) => {
      if (now !== undefined) queries.setQueryData(importQuery(importId).queryKey, now);
      await forgetPlan(queries, now?.planId);
    },
    onError: () => void queries.invalidateQueries({ queryKey: importQuery(importId).queryKey, exact: true }),
  });
}

async function forgetPlan(queries: QueryClient, planId: string | undefined): Promise<void> {
  if (planId !== undefined) await queries.invalidateQueries({ queryKey: ['plans', planId] });
}

export const useMap = ({ id, version }: PlanImport) =>
  useStep(id, async (mapping: Mapping) => {
    const params = { path: { importId: id }, header: ifMatch(version) };
    return (await api.PUT('/api/v1/plan-imports/{importId}/mapping', { params, body: mapping })).data;
  });

export const useCorrect = ({ id, version }: PlanImport) =>
  useStep(id, async (cells: CellChange[]) => {
    const params = { path: { importId: id }, header: ifMatch(version) };
    return (await api.PATCH('/api/v1/plan-imports/{importId}/cells', { params, body: { cells } })).data;
  });

export const useConfirm = ({ id }: PlanImport) =>
  useStep(id, async () => {
    const params = { path: { importId: id } };
    return (await api.POST('/api/v1/plan-imports/{importId}/import', { params })).data;
  });

export const useUndo = ({ id }: PlanImport) =>
  useStep(id, async () => {
    const params = { path: { importId: id } };
    return (await api.POST('/api/v1/plan-imports/{importId}/undo', { params })).data;
  });

export const useDiscard = ({ id }: PlanImport) =>
  useStep(id, async () => {
    const params = { path: { importId: id } };
    await api.DELETE('/api/v1/plan-imports/{importId}', { params });
    return undefined;
  });
