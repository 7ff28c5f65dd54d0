import { queryOptions } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import type { Answer } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

import type { SaveState } from '../saving/save-state';
import { submissionKey } from '../submissions';
import { Findings, type FormCheck } from './findings';
import type { Place, SaveObservation } from './form';

const VALIDATION = '/api/v1/submissions/{submissionId}/validation';

export type Checks = Answer<typeof VALIDATION>;
export type Check = Checks['findings'][number];

export const checksQuery = (submissionId: string) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), 'checks', 'validation'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET(VALIDATION, { params: { path: { submissionId } }, signal });
      if (data === undefined) throw new Error('The checks came without a body');
      return data;
    },
  });

const FindingsContext = createContext(new Findings(async () => []));

type Props = { submissionId: string; saved: Checks | undefined; children: ReactNode };

/** Keeps what the rules say of the form, saved and typed, for everything below. */
export function ChecksProvider({ submissionId, saved, children }: Props) {
  const [findings] = useState(
    () =>
      new Findings(async (cells, signal) => {
        const params = { path: { submissionId } };
        const { data } = await api.POST(VALIDATION, { params, body: { cells }, signal });
        return data?.findings ?? [];
      }),
  );
  useEffect(() => {
    if (saved !== undefined) findings.settle(saved.findings);
  }, [findings, saved]);
  useEffect(() => () => findings.stop(), [findings]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

function useChecksAt(planIndicatorId: string): FormCheck[] {
  const findings = useContext(FindingsContext);
  const subscribe = useCallback(
    (listener: () => void) => findings.subscribe(planIndicatorId, listener),
    [findings, planIndicatorId],
  );
  return useSyncExternalStore(subscribe, () => findings.of(planIndicatorId));
}

/** What the rules say of one cell. */
export function useChecksOf(planIndicatorId: string, cell: string): FormCheck[] {
  const checks = useChecksAt(planIndicatorId);
  return useMemo(() => checks.filter((check) => check.cell === cell), [checks, cell]);
}

/** What they say of an indicator as a whole, such as a breakdown that is not there. */
export function useChecksOfIndicator(planIndicatorId: string): FormCheck[] {
  return useChecksAt(planIndicatorId).filter(({ cell }) => cell === undefined || cell === null);
}

/** What they say of the whole form. */
export function useAllChecks(): FormCheck[] {
  const findings = useContext(FindingsContext);
  const subscribe = useCallback((listener: () => void) => findings.subscribe('*', listener), [findings]);
  return useSyncExternalStore(subscribe, findings.every);
}

const SETTLED = new Set<SaveState['kind']>(['rest', 'saved', 'unread']);

/** Lets the rules judge what stands in a cell while it is not saved. */
export function useTypedChecks(
  { submissionId, planIndicatorId, cell }: Place,
  kind: SaveState['kind'],
  read: () => { body: SaveObservation | null } | 'unread',
): void {
  const findings = useContext(FindingsContext);
  const now = SETTLED.has(kind) ? 'unread' : read();
  const typed = now === 'unread' ? undefined : JSON.stringify(now.body);
  useEffect(() => {
    const place: Place = { submissionId, planIndicatorId, cell };
    if (typed === undefined) findings.forget(place);
    else findings.type(place, JSON.parse(typed) as SaveObservation | null);
  }, [findings, submissionId, planIndicatorId, cell, typed]);
}
