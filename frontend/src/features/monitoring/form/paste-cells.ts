import type { ClipboardEvent } from 'react';

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
