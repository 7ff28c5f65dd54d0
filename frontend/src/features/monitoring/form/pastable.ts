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

/** What a pasted text would make of a cell. A number pasted over a missing value is there after all. */
export function pasted(text: string, language: Language): Partial<Entry> {
  return { language, value: text, status: 'NORMAL', missingReason: '', workedOut: false };
}

export function verdictOn({ entry, locked, measure }: Pastable, text: string, language: Language): Verdict {
  if (locked) return { kind: 'locked' };
  const before = { ...entry, ...translated(entry, language) };
  const status = entry.status === 'MISSING' ? 'NORMAL' : entry.status;
  const { value: fault } = faultsOf({ ...before, ...pasted(text, language), status }, measure);
  if (fault !== undefined) return { kind: 'unreadable', fault };
  return { kind: before.value === text && entry.status !== 'MISSING' ? 'same' : 'new' };
}
