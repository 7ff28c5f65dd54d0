import type { QueryClient } from '@tanstack/react-query';

import { api } from '@/shared/api/client';
import { ifMatch, ifNew } from '@/shared/api/headers';
import type { Language } from '@/shared/i18n/language';

import type { Autosaved } from '../saving/attempt';
import { afterSaving } from '../submissions';
import { bodyOf, type Entry, entryOf, isBlank, translated } from './entry';
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

const OBSERVATION = '/api/v1/submissions/{submissionId}/observations/{planIndicatorId}/{cell}';

export type AutosavedCell = Autosaved<Entry, SaveObservation | null, Observation>;
export type Measure = Indicator['measure'];

/** All that saving one value takes, from the form's data alone: its part of the form need not be drawn. */
export function autosavedCell(
  queries: QueryClient,
  language: Language,
  place: Place,
  cell: FormCell,
  measure: Measure,
): AutosavedCell {
  const { send, reload } = onServer(queries, place);
  const saved = cell.observation ?? null;
  /** Typed over and put back: there is nothing to send. */
  const says = (there: Observation, body: SaveObservation | null, base: number | null): boolean =>
    versionOf(there) === base &&
    JSON.stringify(bodyOf(entryOf(there, language), measure)) === JSON.stringify({ body });
  return {
    key: `observation:${place.submissionId}:${place.planIndicatorId}:${place.cell}`,
    saved,
    version: versionOf,
    entryOf: (observation) => entryOf(observation, language),
    read: (entry) => readCell(cell, entry, measure),
    patient: isBlank,
    locked: !cell.editable,
    reload,
    send: async (body, base) => (saved !== null && says(saved, body, base) ? saved : send(body, base)),
  };
}

/** Emptying a value takes its evidence along: that has to be said first, never done in passing. */
export function isGuarded({ evidence }: FormCell, entry: Entry): boolean {
  return evidence.length > 0 && isBlank(entry);
}

export function readCell(cell: FormCell, entry: Entry, measure: Measure): ReturnType<typeof bodyOf> {
  return isGuarded(cell, entry) ? 'unread' : bodyOf(entry, measure);
}

/** What a change makes of an entry besides: its numbers in the page's language, and no longer worked out by the form. */
export function changed(entry: Entry, part: Partial<Entry>, language: Language): Partial<Entry> {
  return { ...translated(entry, language), ...retyped(part), ...part };
}

/** A number typed by hand is no longer one the form worked out. */
function retyped(part: Partial<Entry>): Partial<Entry> {
  const number = 'value' in part || 'numerator' in part || 'denominator' in part || 'status' in part;
  return number ? { workedOut: false } : {};
}

function onServer(queries: QueryClient, place: Place) {
  const { submissionId } = place;
  const send = async (body: SaveObservation | null, base: number | null): Promise<Observation | null> => {
    if (body === null && base === null) return null;
    const headers = base === null ? ifNew() : ifMatch(base);
    const { data } =
      body === null
        ? await api.DELETE(OBSERVATION, { params: { path: place }, headers })
        : await api.PUT(OBSERVATION, { params: { path: place }, headers, body });
    const observation = data ?? null;
    changeCell(queries, place, (before) => withObservation(before, observation));
    afterSaving(queries, submissionId);
    return observation;
  };
  const reload = async (): Promise<Observation | null> => {
    const form = await queries.fetchQuery({ ...formQuery(submissionId), staleTime: 0 });
    return findCell(form, place)?.observation ?? null;
  };
  return { send, reload };
}

function withObservation(cell: FormCell, observation: Observation | null): FormCell {
  if (observation !== null) return { ...cell, observation };
  const { observation: _gone, ...empty } = cell;
  return { ...empty, evidence: [] };
}
