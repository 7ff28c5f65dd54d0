import type { Language } from '@/shared/i18n/language';

import { type Entry, type Fault, faultsOf, translated } from './entry';
import type { Indicator } from './form';

/** A cell as pasting sees it, drawn or not. */
export type Pastable = {
  indicator: string;
  name: string;
  measure: Indicator['measure'];
  locked: boolean;
  entry: Entry;
  /** Writes and saves. */
  write: (part: Partial<Entry>) => void;
};

export type Verdict = { kind: 'new' | 'same' | 'locked' } | { kind: 'unreadable'; fault: Fault };

/** As people and spreadsheets write them, in either language; every i with its dot. */
const YES = ['1', 'var', 'evet', 'doğru', 'there is', 'yes', 'true'];
const NO = ['0', 'yok', 'hayir', 'yanliş', 'there is not', 'no', 'false'];

/**
 * What a pasted text would make of a cell: words where words are expected, yes or no from either language's words. A
 * value pasted over a missing one is there after all; an estimate stays one.
 */
export function pasted({ entry, measure }: Pastable, text: string, language: Language): Partial<Entry> {
  const status = entry.status === 'MISSING' ? 'NORMAL' : entry.status;
  const said = { language, status, missingReason: '' as const, workedOut: false };
  if (measure === 'QUALITATIVE') return { ...said, text };
  return { ...said, value: measure === 'YES_NO' ? yesOrNo(text) : text };
}

export function verdictOn(cell: Pastable, text: string, language: Language): Verdict {
  const { entry, locked, measure } = cell;
  if (locked) return { kind: 'locked' };
  const before = { ...entry, ...translated(entry, language) };
  const after = { ...before, ...pasted(cell, text, language) };
  const { value: fault } = faultsOf(after, measure);
  if (fault !== undefined) return { kind: 'unreadable', fault };
  return { kind: standsIn(before, after) && entry.status !== 'MISSING' ? 'same' : 'new' };
}

/** Whether the first holds what the second says. */
export function standsIn(entry: Entry, { value = entry.value, text = entry.text }: Partial<Entry>): boolean {
  return entry.value === value && entry.text === text;
}

function yesOrNo(text: string): string {
  const word = text.toLocaleLowerCase('tr').replaceAll('ı', 'i');
  if (YES.includes(word)) return '1';
  return NO.includes(word) ? '0' : text;
}
