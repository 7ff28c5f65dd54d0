import { isLostUpdate } from '@/shared/api/problem';

import { type SaveState, stateOfFailure } from './save-state';

/**
 * @typeParam E what is typed
 * @typeParam B what is sent
 * @typeParam S what the server keeps
 */
export type Autosaved<E, B, S> = {
  /** Names the draft on this device. */
  key: string;
  saved: S | null;
  version: (saved: S) => number;
  entryOf: (saved: S | null) => E;
  /** `unread` when it cannot be sent as it is; the form says why beside the field. */
  read: (entry: E) => { body: B } | 'unread';
  send: (body: B, base: number | null) => Promise<S | null>;
  /** Not sent in a pause, only on leaving the field: too soon it would undo more than was meant. */
  patient?: (entry: E) => boolean;
  /** Sent only when the person says so, because what is sent counts at once. */
  byHand?: boolean;
  /** Nobody may write here any more: a draft stays on the device, unsent, and the saved value is shown. */
  locked?: boolean;
  /** Asks the server anew, after a lost update. */
  reload: () => Promise<S | null>;
};

/** `base` is the version that was on the screen when the typing began: what `If-Match` must say. */
export type Draft<E> = { entry: E; base: number | null };

export type Outcome<S> = { state: SaveState<S>; base: number | null };

export async function attempt<E, B, S>(
  what: Autosaved<E, B, S>,
  body: B,
  { entry, base }: Draft<E>,
): Promise<Outcome<S>> {
  try {
    const saved = await what.send(body, base);
    return { state: { kind: 'saved' }, base: saved === null ? null : what.version(saved) };
  } catch (failure) {
    return isLostUpdate(failure) ? comparison(what, entry, base) : { state: stateOfFailure(failure), base };
  }
}

async function comparison<E, B, S>(
  what: Autosaved<E, B, S>,
  entry: E,
  base: number | null,
): Promise<Outcome<S>> {
  try {
    return compared(what, entry, await what.reload());
  } catch (failure) {
    const state = stateOfFailure(failure);
    return { state: state.kind === 'failed' ? state : { kind: 'failed', away: null }, base };
  }
}

/** Our own save may have arrived while its answer was lost: the same words are no conflict. */
export function compared<E, B, S>(what: Autosaved<E, B, S>, entry: E, theirs: S | null): Outcome<S> {
  const base = theirs === null ? null : what.version(theirs);
  const same = JSON.stringify(what.read(what.entryOf(theirs))) === JSON.stringify(what.read(entry));
  return { state: same ? { kind: 'saved' } : { kind: 'conflict', theirs }, base };
}
