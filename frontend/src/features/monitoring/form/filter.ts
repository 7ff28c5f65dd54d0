import type { Language } from '@/shared/i18n/language';

import { type FormCheck, isEmptyCell } from './findings';
import { type FormItem, type FormRow, isAnswered, returnedReason } from './form';

export const SHOWS = ['all', 'empty', 'findings', 'returned'] as const;
export type Show = (typeof SHOWS)[number];
export type Criteria = { show: Show; text: string; unit: string };
export type Facts = { checks: readonly FormCheck[]; itemsOfUnit: ReadonlySet<string> | undefined };

export const EVERYTHING: Criteria = { show: 'all', text: '', unit: '' };
/** Ids of indicators, and of items of which nothing is left. */
export type Hidden = ReadonlySet<string>;
export const NOTHING_HIDDEN: Hidden = new Set();

/** What does not fit, as things stand at this moment: what is filled in afterwards must not vanish from under the hands. */
export function hiddenBy(entries: FormItem[], criteria: Criteria, facts: Facts, language: Language): Hidden {
  if (criteria.show === 'all' && criteria.text === '' && criteria.unit === '') return NOTHING_HIDDEN;
  const hidden = new Set<string>();
  for (const entry of entries) {
    const out = entry.indicators.filter((row) => !fits(entry, row, criteria, facts, language));
    for (const { indicator } of out) hidden.add(indicator.id);
    const nothingLeft = out.length === entry.indicators.length;
    if (nothingLeft && !fitsAlone(entry, criteria, facts, language)) hidden.add(entry.item.id);
  }
  return hidden;
}

/** How many indicators each choice would show, and how many statements came back. */
export function countsOf(entries: FormItem[], checks: readonly FormCheck[]): Record<Show, number> {
  const found = foundIn(checks);
  const rows = entries.flatMap(({ indicators }) => indicators);
  const count = (show: Show): number => rows.filter((row) => isOf(row, show, found)).length;
  return {
    all: rows.length,
    empty: count('empty'),
    findings: count('findings'),
    returned: count('returned') + entries.filter(claimReturned).length,
  };
}

/** Empty cells have a choice of their own. */
function foundIn(checks: readonly FormCheck[]): Found {
  return new Set(checks.filter((check) => !isEmptyCell(check)).map(({ planIndicatorId }) => planIndicatorId));
}

type Found = ReadonlySet<string | null | undefined>;

function isOf({ indicator, cells }: FormRow, show: Show, found: Found): boolean {
  if (show === 'empty') return cells.some((cell) => cell.expected && !isAnswered(cell));
  if (show === 'findings') return found.has(indicator.id);
  return show === 'all' || cells.some((cell) => returnedReason(cell.observation) !== undefined);
}

function fits(
  entry: FormItem,
  row: FormRow,
  { show, text }: Criteria,
  facts: Facts,
  language: Language,
): boolean {
  const found = foundIn(facts.checks);
  const { code, title, titleEn } = row.indicator;
  const said = [entry.item.code, entry.item.title, code, title, titleEn];
  return inUnit(entry, facts) && isOf(row, show, found) && contains(said, text, language);
}

/** An item without indicators asks for its own statement only; one that came back is shown wherever it stands. */
function fitsAlone(entry: FormItem, { show, text }: Criteria, facts: Facts, language: Language): boolean {
  const missing = show === 'empty' && (entry.claim ?? null) === null;
  const alone = entry.indicators.length === 0 && (show === 'all' || missing);
  const asked = alone || (show === 'returned' && claimReturned(entry));
  return asked && inUnit(entry, facts) && contains([entry.item.code, entry.item.title], text, language);
}

function claimReturned({ claim }: FormItem): boolean {
  return returnedReason(claim) !== undefined;
}

function inUnit({ item }: FormItem, { itemsOfUnit }: Facts): boolean {
  return itemsOfUnit === undefined || itemsOfUnit.has(item.id);
}

function contains(said: (string | null | undefined)[], text: string, language: Language): boolean {
  const sought = text.toLocaleLowerCase(language);
  return said.some((one) => (one ?? '').toLocaleLowerCase(language).includes(sought));
}
