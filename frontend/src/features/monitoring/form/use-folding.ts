import { useCallback, useState } from 'react';

import type { ThemeGroup } from './groups';

export type Folding = ReturnType<typeof useFolding>;

/** Which parts of the form are closed, for as long as the page is open. */
export function useFolding(themes: ThemeGroup[]) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const keys = themes.map(({ key }) => key);
  const allClosed = keys.every((key) => closed.has(key));
  const toggle = useCallback((name: string) => setClosed((before) => toggled(before, name)), []);
  /** Everything that an element stands in. */
  const open = useCallback((element: HTMLElement) => {
    const around = foldsAround(element);
    setClosed((before) => new Set([...before].filter((name) => !around.includes(name))));
  }, []);
  return { closed, allClosed, toggle, open, toggleAll: () => setClosed(new Set(allClosed ? [] : keys)) };
}

function toggled(before: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(name)) after.add(name);
  return after;
}

function foldsAround(element: HTMLElement): string[] {
  const fold = element.closest<HTMLElement>('[data-fold]');
  if (fold === null) return [];
  const outer = fold.parentElement === null ? [] : foldsAround(fold.parentElement);
  return [fold.dataset['fold'] ?? '', ...outer];
}
