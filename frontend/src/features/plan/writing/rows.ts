import type { Content, NodeKind } from './draft';
import type { Part } from './parts';

export type RowKind = NodeKind | 'GOAL';

/** One visible line of the tree. A goal is a line of its own over the objectives that name it one after another. */
export type Row = {
  id: string;
  kind: RowKind;
  content: Content;
  /** The row it hangs on, to walk with the left key; null at the top. */
  up: string | null;
  level: number;
  position: number;
  size: number;
  /** undefined: nothing hangs on it. */
  open: boolean | undefined;
};

export type Goal = { code: string; title: string };

export const goalOf = ({ content }: { content: Content }): Goal => ({
  code: text(content['goalCode']),
  title: text(content['goalTitle']),
});

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A part with what is shown below it; goals stand between themes and their objectives. */
type Branch = { id: string; kind: RowKind; content: Content; below: Branch[] };

export function branches(parts: Part[]): Branch[] {
  return parts.map(branch);
}

function branch({ id, kind, content, children }: Part): Branch {
  return { id, kind, content, below: kind === 'THEME' ? underGoals(children) : branches(children) };
}

/** In the document's own order: where another goal comes between, its first line is repeated rather than moved. */
function underGoals(objectives: Part[]): Branch[] {
  const below: Branch[] = [];
  for (const objective of objectives) {
    const goal = goalOf(objective);
    if (goal.code === '' && goal.title === '') {
      below.push(branch(objective));
      continue;
    }
    const last = below.at(-1);
    if (last?.kind === 'GOAL' && sameGoal(last, objective)) last.below.push(branch(objective));
    else below.push(goalBranch(objective));
  }
  return below;
}

function goalBranch(first: Part): Branch {
  const { goalCode, goalTitle } = first.content;
  return { id: goalId(first.id), kind: 'GOAL', content: { goalCode, goalTitle }, below: [branch(first)] };
}

export const goalId = (firstObjective: string): string => `goal:${firstObjective}`;

function sameGoal(a: { content: Content }, b: { content: Content }): boolean {
  const [one, other] = [goalOf(a), goalOf(b)];
  return one.code === other.code && one.title === other.title;
}

/** The lines to show, top to bottom. */
export function rowsOf(parts: Part[], isOpen: (id: string, kind: RowKind) => boolean): Row[] {
  const rows: Row[] = [];
  const walk = (list: Branch[], up: string | null, level: number): void => {
    list.forEach(({ id, kind, content, below }, index) => {
      const open = below.length === 0 ? undefined : isOpen(id, kind);
      rows.push({ id, kind, content, up, level, position: index + 1, size: list.length, open });
      if (open === true) walk(below, id, level + 1);
    });
  };
  walk(branches(parts), null, 1);
  return rows;
}

/** The lines above one, the outermost first; undefined where there is no such line. */
export function linesAbove(parts: Part[], id: string): string[] | undefined {
  const walk = (list: Branch[], above: string[]): string[] | undefined => {
    for (const one of list) {
      if (one.id === id) return above;
      const found = walk(one.below, [...above, one.id]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(branches(parts), []);
}

/** The objectives that stand under a goal's line. */
export function objectivesOfGoal(parts: Part[], id: string): Part[] {
  for (const theme of parts) {
    const goal = underGoals(theme.children).find((one) => one.id === id);
    if (goal === undefined) continue;
    const ids = new Set(goal.below.map((one) => one.id));
    return theme.children.filter((objective) => ids.has(objective.id));
  }
  return [];
}

export function countParts(parts: Part[]): number {
  return parts.reduce((sum, { children }) => sum + 1 + countParts(children), 0);
}
