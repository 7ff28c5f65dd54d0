import type { Maybe } from '@/shared/api/answer';

/** A published cell, wherever it is published: in a series or in a report. */
export type PublishedCell = {
  status: string;
  suppressed?: Maybe<boolean>;
  missingReason?: Maybe<string>;
  value?: Maybe<number>;
  text?: Maybe<string>;
};

/** Five things that must never look alike, and a sixth: the breakdown was not published at all. */
export type CellState = 'value' | 'zero' | 'suppressed' | 'refused' | 'missing' | 'absent';

export function stateOf(cell: PublishedCell | undefined): CellState {
  if (cell === undefined) return 'absent';
  if (cell.suppressed === true) return 'suppressed';
  if (cell.status === 'MISSING') return cell.missingReason === 'REFUSED' ? 'refused' : 'missing';
  if (cell.value === 0) return 'zero';
  return cell.value == null && cell.text == null ? 'missing' : 'value';
}

const ORDER = ['total', 'sex=F', 'sex=M'];

/** The total first, then each part in a fixed order, so that no colour or column ever changes its meaning. */
export function inCellOrder(cells: Iterable<string>): string[] {
  const rank = (cell: string): number => (ORDER.includes(cell) ? ORDER.indexOf(cell) : ORDER.length);
  return [...new Set(cells)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
