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

const FIRST = ['total', 'sex=F', 'sex=M'];
const dimensionsOf = (cell: string): string =>
  cell
    .split('&')
    .map((part) => part.split('=')[0])
    .join('&');

/** The total first, then women and men, then dimension by dimension, then the crossings, each in a fixed order, so that no colour or column ever changes its meaning. */
export function inCellOrder(cells: Iterable<string>): string[] {
  const rank = (cell: string): number =>
    FIRST.includes(cell) ? FIRST.indexOf(cell) : FIRST.length + cell.split('&').length;
  return [...new Set(cells)].sort(
    (a, b) => rank(a) - rank(b) || dimensionsOf(a).localeCompare(dimensionsOf(b)) || a.localeCompare(b),
  );
}
