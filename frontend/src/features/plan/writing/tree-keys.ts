import type { KeyboardEvent } from 'react';

import type { NodeKind } from './draft';
import { PARENTS } from './draft';
import { findPart, type Part, type Place, placeOf } from './parts';
import type { Row } from './rows';

export type TreeAction =
  | { do: 'focus'; id: string }
  | { do: 'fold' | 'unfold' | 'edit' | 'sibling' | 'child' | 'remove' | 'choosePlace'; id: string }
  | { do: 'move'; id: string; place: Place }
  | { do: 'help' }
  | { do: 'undo' }
  | { do: 'redo' };

/** What a key means on a row; undefined: nothing of ours. */
export function actionOf(
  event: KeyboardEvent,
  rows: Row[],
  id: string,
  parts: Part[],
): TreeAction | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key.toLowerCase() === 'z') return { do: event.shiftKey ? 'redo' : 'undo' };
  if (command && event.key.toLowerCase() === 'y') return { do: 'redo' };
  if (command && event.key === 'Enter') return { do: event.shiftKey ? 'child' : 'sibling', id };
  if (event.altKey) return moveOf(event.key, id, parts);
  if (command) return undefined;
  switch (event.key) {
    case 'Enter':
    case 'F2':
      return { do: 'edit', id };
    case 'Insert':
      return { do: event.shiftKey ? 'child' : 'sibling', id };
    case 'Delete':
      return { do: 'remove', id };
    case 'm':
    case 'M':
      return { do: 'choosePlace', id };
    case '?':
      return { do: 'help' };
    default:
      return walk(event.key, rows, id);
  }
}

function walk(key: string, rows: Row[], id: string): TreeAction | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  const to = (target: string | null | undefined): TreeAction | undefined =>
    target == null ? undefined : { do: 'focus', id: target };
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]?.id);
    case 'ArrowUp':
      return to(rows[at - 1]?.id);
    case 'Home':
      return to(rows[0]?.id);
    case 'End':
      return to(rows.at(-1)?.id);
    case 'ArrowRight':
      return row?.open === false
        ? { do: 'unfold', id }
        : row?.open === true
          ? to(rows[at + 1]?.id)
          : undefined;
    case 'ArrowLeft':
      return row?.open === true ? { do: 'fold', id } : to(row?.up);
    default:
      return undefined;
  }
}

function moveOf(key: string, id: string, parts: Part[]): TreeAction | undefined {
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  const place = placeOf(parts, id);
  if (place === undefined) return undefined;
  if (step !== undefined)
    return { do: 'move', id, place: { ...place, position: Math.max(1, place.position + step) } };
  const aside = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const part = findPart(parts, id);
  if (aside === undefined || part === undefined || place.parentId === null) return undefined;
  const homes = homesFor(parts, part.kind);
  const next = homes[homes.findIndex((home) => home.id === place.parentId) + aside];
  if (next === undefined) return undefined;
  return { do: 'move', id, place: { parentId: next.id, position: lastPlace(next, part.kind) } };
}

/** Every part on which one of this kind may hang, in the order of the plan. */
export function homesFor(parts: Part[], kind: NodeKind): Part[] {
  return parts.flatMap((one) => [
    ...(PARENTS[kind].includes(one.kind) ? [one] : []),
    ...homesFor(one.children, kind),
  ]);
}

export const lastPlace = (home: Part, kind: NodeKind): number =>
  home.children.filter((child) => child.kind === kind).length + 1;
