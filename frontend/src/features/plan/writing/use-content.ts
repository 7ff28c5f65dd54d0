import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { type Stored, useAutosave } from '@/shared/api/use-autosave';

import { same } from './desk';
import type { Content } from './draft';

type Options = {
  place: string;
  stored: Stored<Content>;
  save: (before: Content, after: Content, version: number) => Promise<Stored<Content>>;
  reload: () => Promise<Stored<Content>>;
};

const NOTHING: Content = {};

/**
 * A part's content as it is typed. When somebody else changed other fields of the same part meanwhile, both changes
 * are kept without asking; only what both wrote in the same field waits for a choice.
 */
export function useContent({ place, stored, save, reload }: Options) {
  const base = useRef<Stored<Content>>(stored);
  const [shownBase, showBase] = useState<Stored<Content>>(stored);
  const standOn = useCallback((now: Stored<Content>): void => {
    base.current = now;
    showBase(now);
  }, []);
  const saving = useAutosave<Content>({
    place,
    stored,
    save: async (value, version) => {
      const before = base.current.version === version ? base.current.value : {};
      const saved = await save(before, value, version ?? 0);
      standOn({ value, version: saved.version });
      return saved;
    },
    reload,
  });
  const { theirs, value, version, change, keepMine, follow } = saving;
  // Words from an earlier life of the page stand on a version nobody remembers: then every difference is asked about.
  const known = shownBase.version === version ? shownBase.value : NOTHING;
  const contested = useMemo(
    () => (theirs === undefined ? [] : contestedFields(known, value, theirs.value)),
    [theirs, value, known],
  );
  /** What the other person wrote elsewhere stays; in the contested fields one's own words do. */
  const takeMine = useCallback((): void => {
    if (theirs === undefined) return;
    change(merged(known, value, theirs.value));
    standOn(theirs);
    keepMine();
  }, [theirs, known, value, change, standOn, keepMine]);
  const settled = theirs !== undefined && theirs.version !== null && contested.length === 0;
  useEffect(() => {
    if (settled) queueMicrotask(takeMine);
  }, [settled, takeMine]);
  useEffect(() => {
    if (follow(stored)) queueMicrotask(() => standOn(stored));
  }, [stored, follow, standOn]);
  const takeTheirs = (): void => {
    if (theirs !== undefined) standOn(theirs);
    saving.takeTheirs();
  };
  const put = (field: string, next: unknown): void => change({ ...value, [field]: next });
  return { ...saving, put, contested, takeMine, takeTheirs };
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
