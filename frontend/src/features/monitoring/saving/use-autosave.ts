import { useEffect, useSyncExternalStore } from 'react';

import { useAccount } from '@/shared/auth/use-session';

import type { Autosaved } from './attempt';
import { useOutbox } from './ledger';

/** Sends what is typed by itself, one request at a time, and keeps it on this device until the server said yes. */
export function useAutosave<E extends object, B, S>(what: Autosaved<E, B, S>) {
  const account = useAccount() ?? 'anonymous';
  const outbox = useOutbox();
  const saver = outbox.saver(account, what);
  const { draft, made, state, restored } = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => saver.use(what), [saver, what]);
  useEffect(() => outbox.hold(saver), [outbox, saver]);
  return {
    entry: draft?.entry ?? made?.entry ?? what.entryOf(what.saved),
    state,
    restored: restored && draft !== null,
    change: saver.change,
    flush: saver.flush,
    retry: saver.retry,
    resolve: saver.resolve,
  };
}
