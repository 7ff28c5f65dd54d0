import { useEffect, useMemo, useRef } from 'react';

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
  const base = useRef<Stored<Content>>(stored);
  const saving = useAutosave<Content>({
    place,
    stored,
    save: async (value, version) => {
      const before = base.current.version === version ? base.current.value : {};
      const saved = await save(before, value, version ?? 0);
      base.current = { value, version: saved.version };
      return saved;
    },
    reload,
  });
  const { theirs, value, change, keepMine, follow } = saving;
  const contested = useMemo(
    () => (theirs === undefined ? [] : contestedFields(base.current.value, value, theirs.value)),
    [theirs, value],
  );
  const settled = theirs !== undefined && theirs.version !== null && contested.length === 0;
  useEffect(() => {
    if (!settled || theirs === undefined) return;
    change(merged(base.current.value, value, theirs.value));
    base.current = theirs;
    keepMine();
  }, [settled, theirs, value, change, keepMine]);
  useEffect(() => {
    if (follow(stored)) base.current = stored;
  }, [stored, follow]);
  /** What the other person wrote elsewhere stays; in the contested fields one's own words do. */
  const takeMine = (): void => {
    if (theirs === undefined) return;
    change(merged(base.current.value, value, theirs.value));
    base.current = theirs;
    keepMine();
  };
  const takeTheirs = (): void => {
    if (theirs !== undefined) base.current = theirs;
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
