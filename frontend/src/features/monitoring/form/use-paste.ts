import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { announce } from '@/shared/ui/announce';

import type { Entry } from './entry';
import { cellId, type Form } from './form';
import { type Pastable, pasted, standsIn, type Verdict, verdictOn } from './pastable';
import { landingsOf, type Sheet, type Spot } from './paste-place';
import { readBlock } from './paste-text';
import { usePastables } from './use-pastables';

export type Proposed = { spot: Spot; cell: Pastable; text: string; verdict: Verdict };
/** `onward` counts the values that go to other indicators than the one that was pasted into. */
export type Preview = { proposed: Proposed[]; onward: number; lost: string[] };
type Done = { spot: Spot; before: Entry; part: Partial<Entry> };

/** A pasted block is shown before it counts, and can be taken back once it does; a single value is pasted as usual. */
export function usePaste(form: Form, sheets: () => Sheet[]) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const cellAt = usePastables(form);
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState<Done[]>([]);

  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    const from = event.target;
    // Into a text of its own, lines are pasted as lines.
    if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return;
    if (from.dataset['gridCell'] === undefined) return;
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (block.flat().length < 2) return;
    event.preventDefault();
    const { cells, lost } = landingsOf(sheets(), from.id, block);
    const proposed = cells.flatMap(({ spot, text }): Proposed[] => {
      const cell = cellAt(spot);
      return cell === undefined ? [] : [{ spot, cell, text, verdict: verdictOn(cell, text, language) }];
    });
    const elsewhere = ({ spot }: Proposed): boolean => !from.id.startsWith(`cell-${spot.planIndicatorId}-`);
    const onward = proposed.filter(elsewhere).length;
    setPreview({ proposed, onward, lost });
  };

  const confirm = (): void => {
    const taken = (preview?.proposed ?? []).filter(({ verdict }) => verdict.kind === 'new');
    const parts = taken.map(({ spot, cell, text }) => ({
      spot,
      before: cell.entry,
      part: pasted(cell, text, language),
    }));
    setDone(parts);
    for (const { spot, part } of parts) cellAt(spot)?.write(part);
    setPreview(undefined);
  };

  const undo = (): void => {
    // What was typed over it since then is newer than the paste, and stays.
    const untouched = done.filter(({ spot, part }) => {
      const cell = cellAt(spot);
      return cell !== undefined && standsIn(cell.entry, part);
    });
    for (const { spot, before } of untouched) cellAt(spot)?.write(before);
    const [first] = done;
    if (first !== undefined) document.getElementById(cellId(first.spot))?.focus();
    setDone([]);
    announce(t('paste.undone', { count: untouched.length }));
  };

  return {
    onPaste,
    preview,
    confirm,
    cancel: () => setPreview(undefined),
    done: done.length,
    undo,
    settle: () => setDone([]),
  };
}
