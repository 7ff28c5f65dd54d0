import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';

import { isUnsaved, type SaveKind } from './save-state';

type Counts = { unsaved: number; saving: number; troubled: number; savedOnce: boolean };

const NONE: Counts = { unsaved: 0, saving: 0, troubled: 0, savedOnce: false };

/** Sums up every autosaved thing of a page, so that one line can say whether all of it is safe. */
class Ledger {
  private readonly states = new Map<string, SaveKind>();
  private readonly listeners = new Set<() => void>();
  private counts = NONE;

  note(key: string, kind: SaveKind | undefined): void {
    if (kind === undefined) this.states.delete(key);
    else this.states.set(key, kind);
    const kinds = [...this.states.values()];
    this.counts = {
      unsaved: kinds.filter(isUnsaved).length,
      saving: kinds.filter((k) => k === 'saving').length,
      troubled: kinds.filter((k) => isUnsaved(k) && k !== 'saving' && k !== 'waiting').length,
      savedOnce: this.counts.savedOnce || kind === 'saved',
    };
    for (const listener of this.listeners) listener();
  }

  read = (): Counts => this.counts;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

const LedgerContext = createContext(new Ledger());

export function LedgerProvider({ children }: { children: ReactNode }) {
  const [ledger] = useState(() => new Ledger());
  useWarningBeforeLeaving(ledger);
  return <LedgerContext value={ledger}>{children}</LedgerContext>;
}

export function useSavingCounts(): Counts {
  const ledger = useContext(LedgerContext);
  return useSyncExternalStore(ledger.subscribe, ledger.read);
}

export function useNoteInLedger(key: string, kind: SaveKind): void {
  const ledger = useContext(LedgerContext);
  useEffect(() => ledger.note(key, kind), [ledger, key, kind]);
  useEffect(() => () => ledger.note(key, undefined), [ledger, key]);
}

/** The browser's own question, and only while something typed has not reached the server. */
function useWarningBeforeLeaving(ledger: Ledger): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (ledger.read().unsaved > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [ledger]);
}
