import type { ClipboardEvent, KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Cells of the form follow each other as in a spreadsheet: Enter and the down arrow go to the next one, Shift+Enter
 * and the up arrow back. Left and right stay with the text; lists and long texts keep their own arrows.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLInputElement) || from.dataset['gridCell'] === undefined) return;
  const step = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
    return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-grid-cell]')];
  const to = cells[cells.indexOf(from) + step];
  to?.focus();
  if (to instanceof HTMLInputElement) to.select();
}

/** A column copied from a spreadsheet fills the cells from the present one on; a single value is pasted as usual. */
export function pasteIntoCells(event: ClipboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLInputElement) || from.dataset['gridCell'] === undefined) return;
  const values = event.clipboardData
    .getData('text/plain')
    .trimEnd()
    .split(/\r?\n|\t/);
  if (values.length < 2) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-grid-cell]')];
  const start = cells.indexOf(from);
  for (const [offset, value] of values.entries()) {
    const cell = cells[start + offset];
    if (cell !== undefined && !cell.readOnly) typeInto(cell, value.trim());
  }
}

/** As if it had been typed, so that React and the autosave hear of it. */
function typeInto(cell: HTMLInputElement, value: string): void {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  property?.set?.call(cell, value);
  cell.dispatchEvent(new Event('input', { bubbles: true }));
}
