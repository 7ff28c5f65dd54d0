import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import { type Stored, useAutosave } from '@/shared/api/use-autosave';

import { same } from './desk';
import type { Content } from './draft';

type Options = {
  place: string;
  stored: Stored<Content>;
  save: (before: Content, after: Content, version: number) => Promise<Stored<Content>>;
  reload: () => Promise<Stored<Content>>;
};

/**
 * A part's content as it is typed. When somebody else changed other fields of the same part meanwhile, both changes
 * are kept without asking; only what both wrote in the same field waits for a choice.
 */
export function useContent({ place, stored, save, reload }: Options) {
  const [base] = useState(() => newBase(stored));
  const known = useSyncExternalStore(base.subscribe, base.get);
  const saving = useAutosave<Content>({
    place,
    stored,
    save: async (value, version) => {
      const before = base.get().version === version ? base.get().value : {};
      const saved = await save(before, value, version ?? 0);
      base.set({ value, version: saved.version });
      return saved;
    },
    reload,
  });
  const { theirs, value, change, keepMine, follow } = saving;
  const contested = useMemo(
    () => (theirs === undefined ? [] : contestedFields(known.value, value, theirs.value)),
    [theirs, value, known],
  );
  const settled = theirs !== undefined && theirs.version !== null && contested.length === 0;
  useEffect(() => {
    if (!settled || theirs === undefined) return;
    change(merged(base.get().value, value, theirs.value));
    base.set(theirs);
    keepMine();
  }, [settled, theirs, value, change, keepMine, base]);
  useEffect(() => {
    if (follow(stored)) base.set(stored);
  }, [stored, follow, base]);
  /** What the other person wrote elsewhere stays; in the contested fields one's own words do. */
  const takeMine = (): void => {
    if (theirs === undefined) return;
    change(merged(base.get().value, value, theirs.value));
    base.set(theirs);
    keepMine();
  };
  const takeTheirs = (): void => {
    if (theirs !== undefined) base.set(theirs);
    saving.takeTheirs();
  };
  const put = (field: string, next: unknown): void => change({ ...value, [field]: next });
  return { ...saving, put, contested, takeMine, takeTheirs };
}

/** What was last agreed on with the server: mine and theirs are told apart by what differs from it. */
function newBase(first: Stored<Content>) {
  let agreed = first;
  let listeners: (() => void)[] = [];
  return {
    get: () => agreed,
    set: (next: Stored<Content>): void => {
      agreed = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
  };
}

const fieldsOf = (...contents: Content[]): string[] => [
  ...new Set(contents.flatMap((one) => Object.keys(one))),
];

/** Fields that both changed, and not to the same. */
export function contestedFields(base: Content, mine: Content, theirs: Content): string[] {
  return fieldsOf(base, mine, theirs).filter(
    (field) =>
      !same(mine[field], theirs[field]) &&
      !same(mine[field], base[field]) &&
      !same(theirs[field], base[field]),
  );
}

/** Mine where I changed something, theirs everywhere else. */
export function merged(base: Content, mine: Content, theirs: Content): Content {
  return Object.fromEntries(
    fieldsOf(base, mine, theirs).map((field) => [
      field,
      same(mine[field], base[field]) ? theirs[field] : mine[field],
    ]),
  );
}
