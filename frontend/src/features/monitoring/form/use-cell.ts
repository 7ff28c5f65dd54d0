import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Language } from '@/shared/i18n/language';

import { useAutosave } from '../saving/use-autosave';
import { autosavedCell, changed, isGuarded, type Measure, readCell } from './cell-autosave';
import { type Entry, type Faults, faultsOf } from './entry';
import type { FormCell, Place } from './form';
import { useTypedChecks } from './problems';

/** One cell of the form: what stands in it, where its saving is, and how to change it. */
export function useCell(place: Place, cell: FormCell, measure: Measure, language: Language) {
  const { submissionId, planIndicatorId, cell: name } = place;
  const queries = useQueryClient();
  // Kept while nothing of it changed: thousands of them would be told of every drawing.
  const what = useMemo(
    () => autosavedCell(queries, language, { submissionId, planIndicatorId, cell: name }, cell, measure),
    [queries, language, submissionId, planIndicatorId, name, cell, measure],
  );
  const autosave = useAutosave(what);
  const { entry } = autosave;
  const change = (part: Partial<Entry>): void => autosave.change(changed(entry, part, language));
  useTypedChecks(place, autosave.state.kind, () => readCell(cell, entry, measure));
  const faults: Faults = isGuarded(cell, entry) ? { value: 'hasEvidence' } : faultsOf(entry, measure);
  return { ...autosave, change, faults };
}

export type CellField = ReturnType<typeof useCell>;
