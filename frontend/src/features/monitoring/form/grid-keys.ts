import type { KeyboardEvent } from 'react';

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
