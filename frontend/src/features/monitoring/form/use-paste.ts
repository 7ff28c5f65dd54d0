import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { announce } from '@/shared/ui/announce';

import type { Entry } from './entry';
import { type Pastable, pasted, type Verdict, verdictOn } from './pastable';
import { landingsOf } from './paste-place';
import { readBlock } from './paste-text';

export type Proposed = { id: string; cell: Pastable; text: string; verdict: Verdict };
export type Preview = { proposed: Proposed[]; lost: number };
type Done = { id: string; before: Entry; text: string };

/** A pasted block is shown before it counts, and can be taken back once it does; a single value is pasted as usual. */
export function usePaste() {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const [cells] = useState(() => new Map<string, Pastable>());
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState<Done[]>([]);

  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    const from = event.target;
    if (!(from instanceof HTMLInputElement) || from.dataset['gridCell'] === undefined) return;
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (block.flat().length < 2) return;
    event.preventDefault();
    const { cells: landings, lost } = landingsOf(event.currentTarget, from, block);
    const proposed = landings.flatMap(({ id, text }): Proposed[] => {
      const cell = cells.get(id);
      return cell === undefined ? [] : [{ id, cell, text, verdict: verdictOn(cell, text, language) }];
    });
    setPreview({ proposed, lost: lost + landings.length - proposed.length });
  };

  const confirm = (): void => {
    const taken = (preview?.proposed ?? []).filter(({ verdict }) => verdict.kind === 'new');
    setDone(taken.map(({ id, cell, text }) => ({ id, before: cell.entry, text })));
    for (const { id, text } of taken) write(cells.get(id), statusKept(cells.get(id), pasted(text, language)));
    setPreview(undefined);
  };

  const undo = (): void => {
    // What was typed over it since then is newer than the paste, and stays.
    const untouched = done.filter(({ id, text }) => cells.get(id)?.entry.value === text);
    for (const { id, before } of untouched) write(cells.get(id), before);
    document.getElementById(done[0]?.id ?? '')?.focus();
    setDone([]);
    announce(t('paste.undone', { count: untouched.length }));
  };

  return {
    cells,
    onPaste,
    preview,
    confirm,
    cancel: () => setPreview(undefined),
    done: done.length,
    undo,
    settle: () => setDone([]),
  };
}

/** An estimate stays one with another number; only what was missing no longer is. */
function statusKept(cell: Pastable | undefined, part: Partial<Entry>): Partial<Entry> {
  if (cell === undefined || cell.entry.status === 'MISSING') return part;
  return { ...part, status: cell.entry.status };
}

function write(cell: Pastable | undefined, part: Partial<Entry>): void {
  cell?.change(part);
  cell?.flush();
}
