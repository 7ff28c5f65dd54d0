import type { KeyboardEvent } from 'react';

/** The next cell by key, when there is one; `undefined` leaves the key to the field. */
const MOVES: Record<string, (event: KeyboardEvent, from: HTMLInputElement) => Step | undefined> = {
  ArrowDown: () => ({ down: 1 }),
  ArrowUp: () => ({ down: -1 }),
  Enter: ({ shiftKey }) => ({ down: shiftKey ? -1 : 1 }),
  ArrowLeft: (_, from) => (atEdge(from, 0) ? { across: -1 } : undefined),
  ArrowRight: (_, from) => (atEdge(from, from.value.length) ? { across: 1 } : undefined),
};

type Step = { down: number } | { across: number };

/**
 * Cells of the form follow each other as in a spreadsheet: Enter and the arrows go by row and column, to the left and
 * right once the caret is at the text's edge; Ctrl with Home or End to the first or last cell; F2 puts the caret at the
 * end. Lists and long texts keep their own keys.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!isGridCell(from) || event.altKey || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey) toEnd(event);
  else if (from instanceof HTMLInputElement) byKey(event, from);
}

function byKey(event: KeyboardEvent<HTMLElement>, from: HTMLInputElement): void {
  if (event.key === 'F2') from.setSelectionRange(from.value.length, from.value.length);
  const step = MOVES[event.key]?.(event, from);
  if (step === undefined || (event.shiftKey && event.key !== 'Enter')) return;
  event.preventDefault();
  goTo(neighbour(rowsOf(event.currentTarget), from, step));
}

function toEnd(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Home' && event.key !== 'End') return;
  event.preventDefault();
  goTo(
    rowsOf(event.currentTarget)
      .flat()
      .at(event.key === 'Home' ? 0 : -1),
  );
}

function neighbour(rows: HTMLElement[][], from: HTMLElement, step: Step): HTMLElement | undefined {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  if ('across' in step) return row[row.indexOf(from) + step.across];
  const next = rows[at + step.down] ?? [];
  const column = columnOf(from);
  return next.filter((cell) => columnOf(cell) <= column).at(-1) ?? next[0];
}

const STACKED = 768; // px: below 48rem the style sheet turns a row of categories into a column

/** All cells that can be seen, table under table, as rows one below the other. */
function rowsOf(form: HTMLElement): HTMLElement[][] {
  const stacked = window.innerWidth < STACKED;
  const rows = new Map<string, HTMLElement[]>();
  let [table, count, hidden]: [Element | null, number, boolean] = [null, 0, false];
  for (const cell of form.querySelectorAll<HTMLElement>('[data-grid-cell]')) {
    const its = cell.closest<HTMLElement>('[data-grid]');
    if (its !== table) {
      hidden = its === null || its.closest('[hidden]') !== null;
      [table, count] = [its, count + 1];
    }
    if (hidden) continue;
    const alone = stacked && its?.dataset['shape'] === 'across';
    const key = `${count} ${cell.dataset['gridRow']}${alone ? ` ${cell.dataset['gridCol']}` : ''}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()];
}

function goTo(cell: HTMLElement | undefined): void {
  cell?.focus();
  if (cell instanceof HTMLInputElement) cell.select();
}

function isGridCell(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset['gridCell'] !== undefined;
}

function columnOf(cell: HTMLElement): number {
  return Number(cell.dataset['gridCol']);
}

/** Nothing is lost by leaving: the caret cannot go further, or the whole value is selected. */
function atEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, edge: number): boolean {
  const whole = selectionStart === 0 && selectionEnd === value.length;
  return whole || (selectionStart === edge && selectionEnd === edge);
}
