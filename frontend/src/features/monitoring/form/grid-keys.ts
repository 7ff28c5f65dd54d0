import type { KeyboardEvent } from 'react';

import { drawNow } from './reveal';

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
  goTo(neighbour(event.currentTarget, from, step));
}

function toEnd(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Home' && event.key !== 'End') return;
  event.preventDefault();
  const cells = rowsOf(tableAfter(event.currentTarget, undefined, event.key === 'End')).flat();
  goTo(cells.at(event.key === 'Home' ? 0 : -1));
}

function neighbour(form: HTMLElement, from: HTMLElement, step: Step): HTMLElement | undefined {
  const table = from.closest<HTMLElement>('[data-grid]') ?? undefined;
  const rows = rowsOf(table);
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  if ('across' in step) return row[row.indexOf(from) + step.across];
  const next = rows[at + step.down] ?? rowBeyond(form, table, step.down);
  const column = columnOf(from);
  return next.filter((cell) => columnOf(cell) <= column).at(-1) ?? next[0];
}

/** Tables stand one below the other: from the last row of one to the first of the next, and back. */
function rowBeyond(form: HTMLElement, table: HTMLElement | undefined, down: number): HTMLElement[] {
  return rowsOf(tableAfter(form, table, down < 0)).at(down < 0 ? -1 : 0) ?? [];
}

/** The next table that is shown, or the one before; the first or the last without `table`. What is to come is drawn. */
function tableAfter(
  form: HTMLElement,
  table: HTMLElement | undefined,
  backwards: boolean,
): HTMLElement | undefined {
  const places = [...form.querySelectorAll<HTMLElement>('[data-grid], [data-to-come="cells"]')];
  if (backwards) places.reverse();
  const next = places.slice(table === undefined ? 0 : places.indexOf(table) + 1).find(isSeen);
  if (next?.dataset['toCome'] === undefined) return next;
  drawNow(next);
  return next.isConnected ? undefined : tableAfter(form, table, backwards);
}

/** Neither filtered away nor in a closed section. */
function isSeen(place: HTMLElement): boolean {
  const filled = place.dataset['toCome'] !== undefined || place.querySelector('[data-grid-cell]') !== null;
  return filled && place.closest('[hidden]') === null;
}

const STACKED = 768; // px: below 48rem the style sheet turns a row of categories into a column

function rowsOf(table: HTMLElement | undefined): HTMLElement[][] {
  const alone = window.innerWidth < STACKED && table?.dataset['shape'] === 'across';
  const rows = new Map<string, HTMLElement[]>();
  for (const cell of table?.querySelectorAll<HTMLElement>('[data-grid-cell]') ?? []) {
    const key = `${cell.dataset['gridRow']}${alone ? ` ${cell.dataset['gridCol']}` : ''}`;
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
