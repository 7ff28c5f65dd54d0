import type { NodeKind } from './draft';
import { findPart, type Part, type Place, placeOf } from './parts';
import { type Goal, goalOf, objectivesOfGoal, type Row } from './rows';
import { lastPlace } from './tree-keys';

/** A line that is open for the next part: where it goes, after which row it is shown, which goal it takes along. */
export type Adding = {
  kind: NodeKind;
  place: Place;
  after: string;
  level: number;
  goal: Goal;
  asGoal: boolean;
};

const NO_GOAL: Goal = { code: '', title: '' };
const CHILDREN: Record<Row['kind'], NodeKind[]> = {
  THEME: ['OBJECTIVE'],
  GOAL: ['OBJECTIVE'],
  OBJECTIVE: ['ACTION', 'INDICATOR'],
  ACTION: ['INDICATOR', 'MILESTONE'],
  MILESTONE: [],
  INDICATOR: [],
};

export const childKinds = (kind: Row['kind']): NodeKind[] => CHILDREN[kind];

/** The next one of the same kind, right after this row. */
export function siblingOf(parts: Part[], row: Row): Adding | undefined {
  if (row.kind === 'GOAL') return childOf(parts, row, 'OBJECTIVE');
  const place = placeOf(parts, row.id);
  const part = findPart(parts, row.id);
  if (place === undefined || part === undefined) return undefined;
  return {
    kind: row.kind,
    place: { ...place, position: place.position + 1 },
    after: row.id,
    level: row.level,
    goal: row.kind === 'OBJECTIVE' ? goalOf(part) : NO_GOAL,
    asGoal: false,
  };
}

/** The last one of what hangs on this row. */
export function childOf(parts: Part[], row: Row, kind: NodeKind, asGoal = false): Adding | undefined {
  const base = { kind, after: row.id, level: row.level + 1, asGoal };
  if (row.kind === 'GOAL') {
    const last = objectivesOfGoal(parts, row.id).at(-1);
    const place = last === undefined ? undefined : placeOf(parts, last.id);
    if (last === undefined || place === undefined) return undefined;
    return { ...base, place: { ...place, position: place.position + 1 }, goal: goalOf(last) };
  }
  const part = findPart(parts, row.id);
  if (part === undefined) return undefined;
  return { ...base, place: { parentId: part.id, position: lastPlace(part, kind) }, goal: NO_GOAL };
}

/** A new theme at the end of the plan. */
export function lastTheme(parts: Part[]): Adding {
  const place = { parentId: null, position: parts.length + 1 };
  return { kind: 'THEME', place, after: '', level: 1, goal: NO_GOAL, asGoal: false };
}

export function nextOf(adding: Adding, id: string): Adding {
  const { parentId, position } = adding.place;
  return { ...adding, after: id, place: { parentId, position: position + 1 } };
}

/** What a typed line becomes, with the goal it stands under. */
export function contentOf({ kind, goal }: Adding, typed: object): object {
  if (kind !== 'OBJECTIVE') return kind === 'THEME' ? { themeSlugs: [], ...typed } : typed;
  return {
    ...(goal.code === '' ? {} : { goalCode: goal.code }),
    ...(goal.title === '' ? {} : { goalTitle: goal.title }),
    ...typed,
  };
}
