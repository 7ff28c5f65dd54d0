import { isPassing, ProblemError } from '@/shared/api/problem';

/** Where one thing that people type stands. `refused` is the server's word, `unread` our own before asking it. */
export type SaveState<S = unknown> =
  | { kind: 'rest' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'unread' }
  | { kind: 'failed' }
  | { kind: 'refused'; problem: ProblemError }
  | { kind: 'conflict'; theirs: S | null };

export type SaveKind = SaveState['kind'];

/** Unsaved kinds keep their draft on this device. */
export function isUnsaved(kind: SaveKind): boolean {
  return kind !== 'rest' && kind !== 'saved';
}

/** A refusal will not go away by asking again; a lost connection, a lost session or a tired server may. */
export function stateOfFailure(failure: unknown): SaveState<never> {
  if (isPassing(failure) || !(failure instanceof ProblemError)) return { kind: 'failed' };
  return { kind: 'refused', problem: failure };
}
