import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import { useLanguage } from '@/shared/i18n/use-language';

import { useAutosave } from '../saving/use-autosave';
import { afterSaving } from '../submissions';
import { bodyOf, type Entry, entryOf, type Faults, faultsOf, isBlank, translated } from './entry';
import {
  changeCell,
  type FormCell,
  findCell,
  formQuery,
  type Indicator,
  type Observation,
  type Place,
  type SaveObservation,
  versionOf,
} from './form';
import { useTypedChecks } from './problems';

const OBSERVATION = '/api/v1/submissions/{submissionId}/observations/{planIndicatorId}/{cell}';

const cellKey = ({ submissionId, planIndicatorId, cell }: Place): string =>
  `observation:${submissionId}:${planIndicatorId}:${cell}`;

/** One cell of the form: what stands in it, where its saving is, and how to change it. */
export function useCell(place: Place, cell: FormCell, measure: Indicator['measure']) {
  const language = useLanguage();
  const server = useCellOnServer(place);
  const saved = cell.observation ?? null;
  // Emptying a value takes its evidence along: that has to be said first, never done in passing.
  const guarded = (entry: Entry): boolean => cell.evidence.length > 0 && isBlank(entry);
  /** Typed over and put back: there is nothing to send. */
  const says = (there: Observation, body: SaveObservation | null, base: number | null): boolean =>
    versionOf(there) === base &&
    JSON.stringify(bodyOf(entryOf(there, language), measure)) === JSON.stringify({ body });
  const autosave = useAutosave<Entry, SaveObservation | null, Observation>({
    key: cellKey(place),
    saved,
    version: versionOf,
    entryOf: (observation) => entryOf(observation, language),
    read: (entry) => (guarded(entry) ? 'unread' : bodyOf(entry, measure)),
    patient: isBlank,
    locked: !cell.editable,
    ...server,
    send: async (body, base) => (saved !== null && says(saved, body, base) ? saved : server.send(body, base)),
  });
  const change = (part: Partial<Entry>): void =>
    autosave.change({ ...translated(autosave.entry, language), ...retyped(part), ...part });
  const { entry } = autosave;
  useTypedChecks(place, autosave.state.kind, () => (guarded(entry) ? 'unread' : bodyOf(entry, measure)));
  const faults: Faults = guarded(entry) ? { value: 'hasEvidence' } : faultsOf(entry, measure);
  return { ...autosave, change, faults };
}

export type CellField = ReturnType<typeof useCell>;

/** A number typed by hand is no longer one the form worked out. */
function retyped(part: Partial<Entry>): Partial<Entry> {
  const number = 'value' in part || 'numerator' in part || 'denominator' in part || 'status' in part;
  return number ? { workedOut: false } : {};
}

function useCellOnServer({ submissionId, planIndicatorId, cell }: Place) {
  const queries = useQueryClient();

  const send = useCallback(
    async (body: SaveObservation | null, base: number | null): Promise<Observation | null> => {
      const place = { submissionId, planIndicatorId, cell };
      const path = { submissionId, planIndicatorId, cell };
      if (body === null && base === null) return null;
      const headers = base === null ? ifNew() : ifMatch(base);
      const { data } =
        body === null
          ? await api.DELETE(OBSERVATION, { params: { path }, headers })
          : await api.PUT(OBSERVATION, { params: { path }, headers, body });
      const observation = data ?? null;
      changeCell(queries, place, (before) => withObservation(before, observation));
      afterSaving(queries, submissionId);
      return observation;
    },
    [queries, submissionId, planIndicatorId, cell],
  );

  const reload = useCallback(async (): Promise<Observation | null> => {
    const form = await queries.fetchQuery({ ...formQuery(submissionId), staleTime: 0 });
    return findCell(form, { submissionId, planIndicatorId, cell })?.observation ?? null;
  }, [queries, submissionId, planIndicatorId, cell]);

  return { send, reload };
}

function withObservation(cell: FormCell, observation: Observation | null): FormCell {
  if (observation !== null) return { ...cell, observation };
  const { observation: _gone, ...empty } = cell;
  return { ...empty, evidence: [] };
}
