import { useCallback, useEffect, useRef, useState } from 'react';

import { isLostUpdate } from '@/shared/api/problem';
import { useSession } from '@/shared/auth/use-session';
import { useDraft } from '@/shared/ui/use-draft';

import { useNoteInLedger } from './ledger';
import { isUnsaved, type SaveState, stateOfFailure } from './save-state';

const PAUSE = 900; // ms without a key before it is sent
const AGAIN = 8000; // ms until what failed is tried once more

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
  /** Asks the server anew, after a lost update. */
  reload: () => Promise<S | null>;
};

/** `base` is the version that was on the screen when the typing began: what `If-Match` must say. */
type Draft<E> = { entry: E; base: number | null };

/** Sends what is typed by itself, one request at a time, and keeps it on this device until the server said yes. */
export function useAutosave<E extends object, B, S>(what: Autosaved<E, B, S>) {
  const { draft, keep, settle, restored } = useDraft<Draft<E> | null>(what.key, null);
  const [state, setState] = useState<SaveState<S>>({ kind: draft === null ? 'rest' : 'waiting' });
  const now = useRef({
    draft,
    sending: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  const latest = useRef(what);
  useEffect(() => {
    latest.current = what;
  });
  const byHand = what.byHand === true;
  useNoteInLedger(what.key, state.kind);

  const put = useCallback(
    (next: Draft<E> | null) => {
      now.current.draft = next;
      if (next === null) settle(next);
      else keep(next);
    },
    [keep, settle],
  );

  const flush = useCallback(async (): Promise<void> => {
    const it = now.current;
    clearTimeout(it.timer);
    it.timer = undefined;
    while (it.draft !== null && !it.sending) {
      const sent: Draft<E> = it.draft;
      const read = latest.current.read(sent.entry);
      if (read === 'unread') return setState({ kind: 'unread' });
      it.sending = true;
      setState({ kind: 'saving' });
      const outcome = await attempt(latest.current, read.body, sent);
      it.sending = false;
      setState(outcome.state);
      const { kind } = outcome.state;
      const newer = it.draft === sent ? null : it.draft.entry;
      // Whatever was typed meanwhile stands on the version just made.
      if (kind === 'saved') put(newer === null ? null : { entry: newer, base: outcome.base });
      // It goes next, unless it waits for a word, or asking again would change nothing.
      if (newer === null || (kind !== 'saved' && kind !== 'refused')) return;
      if (latest.current.byHand === true || latest.current.patient?.(newer) === true)
        return setState({ kind: 'waiting' });
    }
  }, [put]);

  const change = (part: Partial<E>): void => {
    const it = now.current;
    const { saved, version, entryOf } = latest.current;
    const before = it.draft ?? { entry: entryOf(saved), base: saved === null ? null : version(saved) };
    put({ ...before, entry: { ...before.entry, ...part } });
    if (state.kind === 'conflict') return;
    if (!it.sending) setState({ kind: 'waiting' });
    clearTimeout(it.timer);
    if (byHand || latest.current.patient?.({ ...before.entry, ...part }) === true) return;
    it.timer = setTimeout(() => void flush(), PAUSE);
  };

  const resolve = (choice: 'mine' | 'theirs'): void => {
    if (state.kind !== 'conflict') return;
    const base = state.theirs === null ? null : what.version(state.theirs);
    if (choice === 'mine' && now.current.draft !== null) {
      put({ entry: now.current.draft.entry, base });
      void flush();
    } else {
      put(null);
      setState({ kind: 'rest' });
    }
  };

  useRetries(state.kind, flush, byHand);
  useLastChance(now, flush, byHand);

  return {
    entry: draft?.entry ?? what.entryOf(what.saved),
    state,
    restored: restored && draft !== null,
    change,
    flush,
    resolve,
  };
}

type Outcome<S> = { state: SaveState<S>; base: number | null };

async function attempt<E, B, S>(
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
  } catch {
    return { state: { kind: 'failed' }, base };
  }
}

/** Our own save may have arrived while its answer was lost: the same words are no conflict. */
function compared<E, B, S>(what: Autosaved<E, B, S>, entry: E, theirs: S | null): Outcome<S> {
  const base = theirs === null ? null : what.version(theirs);
  const same = JSON.stringify(what.read(what.entryOf(theirs))) === JSON.stringify(what.read(entry));
  return { state: same ? { kind: 'saved' } : { kind: 'conflict', theirs }, base };
}

/** What failed for want of a connection or a session goes out by itself once they are back. */
function useRetries(kind: SaveState['kind'], flush: () => Promise<void>, byHand: boolean): void {
  const { status } = useSession();
  useEffect(() => {
    if (kind !== 'failed' || byHand) return undefined;
    const again = (): void => {
      if (status !== 'expired') void flush();
    };
    const timer = setInterval(again, AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [kind, flush, byHand, status]);
  const signedIn = status === 'signed-in';
  const before = useRef(signedIn);
  useEffect(() => {
    const back = signedIn && !before.current;
    before.current = signedIn;
    if (back && isUnsaved(kind) && !byHand) void flush();
  }, [signedIn, kind, flush, byHand]);
}

type Now = { current: { draft: object | null; timer: unknown } };

/** A draft found on opening is sent at once, and one that was about to go out goes before the page is left. */
function useLastChance(now: Now, flush: () => Promise<void>, byHand: boolean): void {
  useEffect(() => {
    if (byHand) return undefined;
    const it = now.current;
    if (it.draft !== null) void flush();
    return () => {
      if (it.timer !== undefined) void flush();
    };
  }, [now, flush, byHand]);
}
