import { type PointerEvent, useRef, useState } from 'react';

import { PARENTS } from './draft';
import { findPart, type Part, type Place, placeOf } from './parts';

export type Drop = { over: string; side: 'before' | 'after' | 'inside'; place: Place };
const EDGE = 60; // px from the window's edge where it scrolls along

/** Moving a row by its handle; the keys do the same. */
export function useDrag(parts: Part[], move: (id: string, place: Place) => void) {
  const dragged = useRef<string>(undefined);
  const [drop, setDrop] = useState<Drop>();
  const end = (): void => {
    dragged.current = undefined;
    setDrop(undefined);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const handle = (event.target as Element).closest('[data-handle]');
      const row = handle?.closest<HTMLElement>('[data-row]');
      if (row == null || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = row.dataset['row'];
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (dragged.current === undefined) return;
      if (event.clientY < EDGE) window.scrollBy(0, -12);
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, 12);
      setDrop(dropAt(event.clientX, event.clientY, dragged.current, parts));
    },
    onPointerUp: (): void => {
      if (dragged.current !== undefined && drop !== undefined) move(dragged.current, drop.place);
      end();
    },
    onPointerCancel: end,
  };
  return { drop, handlers, cancel: end };
}

function dropAt(x: number, y: number, id: string, parts: Part[]): Drop | undefined {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-row]');
  const over = row?.dataset['row'];
  if (row == null || over === undefined) return undefined;
  const { top, height } = row.getBoundingClientRect();
  return dropOn(parts, id, over, y < top + height / 2 ? 'before' : 'after');
}

/** Where a part lands when it is let go over a row: beside one of its kind, or at the head of what it can hang on. */
export function dropOn(parts: Part[], id: string, over: string, half: 'before' | 'after'): Drop | undefined {
  const moving = findPart(parts, id);
  const target = findPart(parts, over);
  if (moving === undefined || target === undefined || id === over) return undefined;
  if (PARENTS[moving.kind].includes(target.kind)) {
    return { over, side: 'inside', place: { parentId: over, position: 1 } };
  }
  const [from, to] = [placeOf(parts, id), placeOf(parts, over)];
  if (target.kind !== moving.kind || from === undefined || to === undefined) return undefined;
  const shifted = from.parentId === to.parentId && from.position < to.position ? -1 : 0;
  const position = to.position + (half === 'after' ? 1 : 0) + shifted;
  return { over, side: half, place: { parentId: to.parentId, position } };
}
