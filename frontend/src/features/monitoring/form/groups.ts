import type { Maybe } from '@/shared/api/answer';

import type { FormItem } from './form';

export type ObjectiveGroup = { key: string; title: Maybe<string>; entries: FormItem[] };
export type ThemeGroup = { key: string; title: Maybe<string>; objectives: ObjectiveGroup[] };

/** The plan's own order, cut where its theme and then its objective changes. */
export function groupsOf(entries: FormItem[]): ThemeGroup[] {
  const themes: ThemeGroup[] = [];
  for (const entry of entries) {
    const { themeTitle, objectiveTitle, kind } = entry.item;
    // An objective that stands for itself is its own heading already.
    const heading = kind === 'OBJECTIVE' ? null : objectiveTitle;
    const theme = last(themes, themeTitle, () => ({ objectives: [] }));
    last(theme.objectives, heading, () => ({ entries: [] })).entries.push(entry);
  }
  return themes;
}

type Group = { key: string; title: Maybe<string> };

function last<G extends Group>(groups: G[], title: Maybe<string>, rest: () => Omit<G, keyof Group>): G {
  const present = groups.at(-1);
  if (present !== undefined && (present.title ?? null) === (title ?? null)) return present;
  const group = { key: `${groups.length}-${title ?? ''}`, title, ...rest() } as G;
  groups.push(group);
  return group;
}
