import { unstoredPlaces } from '@/shared/ui/draft-store';

import { type Away, isUnsaved, type SaveKind, type SaveState } from './save-state';
import type { Held } from './saver';

export type Counts = {
  unsaved: number;
  saving: number;
  /** Kept on this device until there is a way again. */
  kept: number;
  /** Waits for a person, or for a server that failed at it alone; what clashed is counted apart. */
  troubled: number;
  savedOnce: boolean;
  /** What found no room on this device. */
  unstored: number;
  away: Away | null;
  clashes: readonly Held[];
};

export const NONE: Counts = {
  unsaved: 0,
  saving: 0,
  kept: 0,
  troubled: 0,
  savedOnce: false,
  unstored: 0,
  away: null,
  clashes: [],
};

const TROUBLED: readonly SaveKind[] = ['unread', 'refused'];

export function countsOf(savers: readonly Held[], away: Away | null, savedOnce: boolean): Counts {
  const states = savers.map((saver) => saver.read().state);
  const number = (is: (state: SaveState) => boolean): number => states.filter(is).length;
  return {
    unsaved: number(({ kind }) => isUnsaved(kind)),
    saving: number(({ kind }) => kind === 'saving'),
    kept: number(isKept),
    troubled: number((state) => TROUBLED.includes(state.kind) || isLone(state)),
    savedOnce: savedOnce || states.some(({ kind }) => kind === 'saved'),
    unstored: savers.filter(({ place }) => unstoredPlaces().has(place)).length,
    away,
    clashes: savers.filter((saver) => saver.read().state.kind === 'conflict'),
  };
}

export function isSame(one: Counts, other: Counts): boolean {
  const { clashes, ...numbers } = one;
  return (
    Object.entries(numbers).every(([key, value]) => other[key as keyof typeof numbers] === value) &&
    clashes.length === other.clashes.length &&
    clashes.every((clash, index) => clash === other.clashes[index])
  );
}

export function isKept(state: SaveState): boolean {
  return state.kind === 'kept' || (state.kind === 'failed' && state.away !== null);
}

/** The server failed at this one alone. */
function isLone(state: SaveState): boolean {
  return state.kind === 'failed' && state.away === null;
}
