import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';

import type { Counts } from './counts';
import { Outbox } from './outbox';

const OutboxContext = createContext(new Outbox());

/** Sums up every autosaved thing of a page, so that one line can say whether all of it is safe. */
export function LedgerProvider({ children }: { children: ReactNode }) {
  const [outbox] = useState(() => new Outbox());
  useWarningBeforeLeaving(outbox);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

export function useOutbox(): Outbox {
  return useContext(OutboxContext);
}

export function useSavingCounts(): Counts {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.read);
}

/** The browser's own question, and only while something typed has not reached the server. */
function useWarningBeforeLeaving(outbox: Outbox): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (outbox.read().unsaved > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [outbox]);
}
