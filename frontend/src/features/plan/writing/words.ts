import type { Part } from './parts';

const UNITS = ['coordinators', 'responsibleUnits', 'partners'];
const LISTS = ['targetGroups', 'neighbourhoods'];

/** Names this plan uses already, offered when they are typed again, so that one unit is written one way. */
export function wordsOf(parts: Part[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const walk = ({ content, children }: Part): void => {
    for (const field of [...UNITS, ...LISTS]) {
      const key = UNITS.includes(field) ? 'units' : field;
      const words = content[field];
      if (!Array.isArray(words)) continue;
      found.set(key, new Set([...(found.get(key) ?? []), ...(words as string[])]));
    }
    for (const child of children) walk(child);
  };
  for (const part of parts) walk(part);
  return new Map([...found].map(([key, words]) => [key, [...words].sort()]));
}
