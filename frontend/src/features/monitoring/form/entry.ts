import type { Maybe } from '@/shared/api/answer';
import { readNumber, type Unreadable, writeNumber } from '@/shared/format/number';
import type { Language } from '@/shared/i18n/language';
import type { Indicator, Observation, SaveObservation } from './form';

type Measure = Indicator['measure'];
type MissingReason = NonNullable<SaveObservation['missingReason']>;

/** What stands in the fields of one cell, as typed; `language` is the one whose commas and dots were meant. */
export type Entry = {
  language: Language;
  value: string;
  numerator: string;
  denominator: string;
  text: string;
  status: SaveObservation['status'];
  missingReason: MissingReason | '';
  note: string;
  source: string;
  /** Added up by the form; anything typed over it is the person's own again. */
  workedOut?: boolean;
};

export type Fault =
  | Unreadable
  | 'chooseReason'
  | 'negative'
  | 'notWhole'
  | 'notYesOrNo'
  | 'percentRange'
  | 'zeroDenominator'
  | 'half'
  | 'hasEvidence';
export type Faults = Partial<Record<'value' | 'numerator' | 'denominator' | 'missingReason', Fault>>;

export function entryOf(observation: Maybe<Observation>, language: Language): Entry {
  const number = (value: Maybe<number>): string =>
    value === null || value === undefined ? '' : writeNumber(value, language);
  return {
    language,
    value: number(observation?.value),
    numerator: number(observation?.numerator),
    denominator: number(observation?.denominator),
    text: observation?.text ?? '',
    status: observation?.status ?? 'NORMAL',
    missingReason: observation?.missingReason ?? '',
    note: observation?.note ?? '',
    source: observation?.source ?? '',
    workedOut: observation?.workedOut === true,
  };
}

/** The page's language changed over a draft: its numbers keep their meaning, not their commas. */
export function translated(entry: Entry, language: Language): Partial<Entry> {
  if (entry.language === language) return {};
  const rewrite = (typed: string): string => {
    const reading = readNumber(typed, entry.language);
    return 'value' in reading ? writeNumber(reading.value, language) : typed;
  };
  return {
    language,
    value: rewrite(entry.value),
    numerator: rewrite(entry.numerator),
    denominator: rewrite(entry.denominator),
  };
}

/** Nothing stands in it: the value is to be taken away, or was never there. */
export function isBlank(entry: Entry): boolean {
  const { value, numerator, denominator, text, status } = entry;
  return status !== 'MISSING' && [value, numerator, denominator, text].every((s) => s.trim() === '');
}

/** The fields' cheap truths, known before anybody is asked; the server judges everything again. */
export function faultsOf(entry: Entry, measure: Measure): Faults {
  if (entry.status === 'MISSING') return entry.missingReason === '' ? { missingReason: 'chooseReason' } : {};
  const value =
    measure === 'YES_NO'
      ? faultyAnswer(entry.value)
      : faultOf(entry.value, entry.language, (n) => faultyValue(n, measure));
  const numerator = faultOf(entry.numerator, entry.language, (n) => (n < 0 ? 'negative' : undefined));
  const denominator = faultOf(entry.denominator, entry.language, (n) =>
    n < 0 ? 'negative' : n === 0 ? 'zeroDenominator' : undefined,
  );
  const half = (entry.numerator.trim() === '') !== (entry.denominator.trim() === '') ? 'half' : undefined;
  return defined({ value, numerator, denominator: denominator ?? half });
}

function faultyAnswer(typed: string): Fault | undefined {
  return ['', '0', '1'].includes(typed.trim()) ? undefined : 'notYesOrNo';
}

function faultyValue(value: number, measure: Measure): Fault | undefined {
  if (measure === 'COUNT') return value < 0 ? 'negative' : Number.isInteger(value) ? undefined : 'notWhole';
  if (measure === 'PERCENT') return value < 0 || value > 100 ? 'percentRange' : undefined;
  return undefined;
}

function faultOf(
  typed: string,
  language: Language,
  judge: (value: number) => Fault | undefined,
): Fault | undefined {
  if (typed.trim() === '') return undefined;
  const reading = readNumber(typed, language);
  return 'unreadable' in reading ? reading.unreadable : judge(reading.value);
}

function defined(faults: { [K in keyof Faults]: Fault | undefined }): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined)) as Faults;
}

/** What is sent; `null` asks for the value to be taken away. */
export function bodyOf(entry: Entry, measure: Measure): { body: SaveObservation | null } | 'unread' {
  if (Object.keys(faultsOf(entry, measure)).length > 0) return 'unread';
  if (isBlank(entry)) return { body: null };
  const { status, language, note, source } = entry;
  const said = { status, note: textOrNull(note), source: textOrNull(source) };
  if (status === 'MISSING') return { body: present({ ...said, missingReason: entry.missingReason || null }) };
  return {
    body: present({
      ...said,
      value: numberOrNull(entry.value, language),
      numerator: numberOrNull(entry.numerator, language),
      denominator: numberOrNull(entry.denominator, language),
      text: textOrNull(entry.text),
      workedOut: entry.workedOut === true ? true : null,
    }),
  };
}

/** What is not there is left out of the request. */
function present(parts: { [K in keyof SaveObservation]: SaveObservation[K] | null }): SaveObservation {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null)) as SaveObservation;
}

function textOrNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

function numberOrNull(typed: string, language: Language): number | null {
  const reading = typed.trim() === '' ? undefined : readNumber(typed, language);
  return reading !== undefined && 'value' in reading ? reading.value : null;
}
