import { isPassing, ProblemError } from '@/shared/api/problem';

/**
 * Where one thing that people type stands. `refused` is the server's word, `unread` our own before asking it; `kept`
 * waits on this device for the way to the server.
 */
export type SaveState<S = unknown> =
  | { kind: 'rest' }
  | { kind: 'waiting' }
  | { kind: 'kept' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'unread' }
  | { kind: 'failed'; away: Away | null }
  | { kind: 'refused'; problem: ProblemError }
  | { kind: 'conflict'; theirs: S | null };

export type SaveKind = SaveState['kind'];

/** Why nothing goes out at all: no connection, a server that is busy or not to be reached, a session that ran out. */
export type Away = 'offline' | 'server' | 'session';

const BUSY: readonly number[] = [429, 502, 503, 504];

/** Unsaved kinds keep their draft on this device. */
export function isUnsaved(kind: SaveKind): boolean {
  return kind !== 'rest' && kind !== 'saved';
}

/** A refusal will not go away by asking again; a lost connection, a lost session or a tired server may. */
export function stateOfFailure(failure: unknown): SaveState<never> {
  if (failure instanceof ProblemError && !isPassing(failure)) return { kind: 'refused', problem: failure };
  return { kind: 'failed', away: awayOf(failure) };
}

/** A failure that would meet every other request as well; an error of the server's own may be this one's alone. */
function awayOf(failure: unknown): Away | null {
  const status = failure instanceof ProblemError ? failure.status : 0;
  if (status === 401) return 'session';
  if (status === 0 && !navigator.onLine) return 'offline';
  return status === 0 || BUSY.includes(status) ? 'server' : null;
}
