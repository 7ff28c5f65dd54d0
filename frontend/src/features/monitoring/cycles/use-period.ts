import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { announce } from '@/shared/ui/announce';

import type { MoreTime } from '../sending/extend-dialog';
import type { Cycle } from './cycles';

type Period = Cycle['periods'][number];
export type Days = { opensOn: string; deadline: string; graceDays: number };

const MERGE = { 'Content-Type': 'application/merge-patch+json' };

const at = ({ id, cycleId }: Period) => ({ params: { path: { cycleId, periodId: id } } });

export function useExtendPeriod(period: Period, cycle: QueryKey, onDone: () => void) {
  return useChange(
    (body: MoreTime) =>
      api.POST('/api/v1/cycles/{cycleId}/periods/{periodId}/extend', {
        ...at(period),
        headers: ifMatch(period.version),
        body,
      }),
    'extend.done',
    cycle,
    onDone,
  );
}

export function useReschedule(period: Period, cycle: QueryKey, onDone: () => void) {
  return useChange(
    (body: Days) =>
      api.PATCH('/api/v1/cycles/{cycleId}/periods/{periodId}', {
        ...at(period),
        headers: { ...MERGE, ...ifMatch(period.version) },
        body,
      }),
    'cycles.rescheduled',
    cycle,
    onDone,
  );
}

function useChange<T>(
  save: (body: T) => Promise<unknown>,
  said: 'extend.done' | 'cycles.rescheduled',
  cycle: QueryKey,
  onDone: () => void,
) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      announce(t(said));
      await queries.invalidateQueries({ queryKey: cycle });
      onDone();
    },
    onError: () => queries.invalidateQueries({ queryKey: cycle }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['submissions'] });
      void queries.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
}
