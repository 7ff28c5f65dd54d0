import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { useAccount } from '@/shared/auth/use-session';
import { useFormat } from '@/shared/format/use-format';
import { announce } from '@/shared/ui/announce';

import { stepsQuery } from '../life/life';
import { lintKey } from '../lint';
import { type Draft, draftKey, type Edit } from './draft';
import { stepsOf } from './history';

const EVERY = 5000; // ms
const REMEMBERED = 100; // edits before the page was opened

export const editsKey = (planId: string) => ['plan-edits', planId];

/** What was changed lately, kept up to date while the page is looked at; the draft is read again when there is more. */
export function useEdits(draft: Draft) {
  const queries = useQueryClient();
  const { id: planId, lastEdit } = draft;
  const [opened] = useState(lastEdit);
  const { data: edits = [] } = useQuery({
    queryKey: editsKey(planId),
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<Edit[]>(editsKey(planId)) ?? [];
      const after = known.at(-1)?.number ?? Math.max(0, opened - REMEMBERED);
      const { data } = await api.GET('/api/v1/plans/{planId}/edits', {
        params: { path: { planId }, query: { after, limit: 200 } },
        signal,
      });
      return [...known, ...(data?.items ?? [])];
    },
    refetchInterval: EVERY,
    staleTime: 0,
  });
  const newest = edits.at(-1)?.number ?? 0;
  useEffect(() => {
    if (newest > lastEdit) void queries.invalidateQueries({ queryKey: draftKey(planId), exact: true });
  }, [newest, lastEdit, planId, queries]);
  useJudgedAnew(planId, newest);
  const others = useOthers(edits, opened);
  const steps = useMemo(() => stepsOf(edits), [edits]);
  return { edits, steps, others };
}

/** After every change it is asked again what the plan lacks and which steps it may take. */
function useJudgedAnew(planId: string, newest: number): void {
  const queries = useQueryClient();
  const judged = useRef(newest);
  useEffect(() => {
    if (newest === judged.current) return;
    judged.current = newest;
    void queries.invalidateQueries({ queryKey: stepsQuery(planId).queryKey });
    void queries.invalidateQueries({ queryKey: lintKey(planId) });
  }, [newest, planId, queries]);
}

/** Which parts somebody else changed since the page was opened, and who did so last; said once when it happens. */
function useOthers(edits: Edit[], opened: number): Map<string, string> {
  const me = useAccount();
  const { t } = useTranslation('writing');
  const format = useFormat();
  const said = useRef(opened);
  const others = useMemo(
    () => edits.filter(({ number, editedBy }) => number > opened && editedBy !== me),
    [edits, opened, me],
  );
  useEffect(() => {
    const fresh = others.filter(({ number }) => number > said.current);
    const last = fresh.at(-1);
    if (last === undefined) return;
    said.current = last.number;
    const who = format.list([...new Set(fresh.map(({ editedBy }) => editedBy))]);
    announce(t('others.changed', { who, count: fresh.length, what: last.label ?? '' }));
  }, [others, format, t]);
  return useMemo(() => new Map(others.map(({ nodeId, editedBy }) => [nodeId, editedBy])), [others]);
}
