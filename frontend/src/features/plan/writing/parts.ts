import type { Content, Draft, NodeAnswer, NodeKind, PlanDocument } from './draft';

/** One part of the plan with what hangs on it, whatever its kind. */
export type Part = { id: string; kind: NodeKind; content: Content; children: Part[] };

type Raw = { id?: string | null; content: object };

/** The document as one tree of equal parts, in the order in which it is read: own indicators before actions. */
export function partsOf({ themes }: PlanDocument): Part[] {
  return themes.map((theme) =>
    part('THEME', theme, [
      ...theme.objectives.map((objective) =>
        part('OBJECTIVE', objective, [
          ...objective.indicators.map((one) => part('INDICATOR', one)),
          ...objective.actions.map((action) =>
            part('ACTION', action, [
              ...action.milestones.map((one) => part('MILESTONE', one)),
              ...action.indicators.map((one) => part('INDICATOR', one)),
            ]),
          ),
        ]),
      ),
    ]),
  );
}

function part(kind: NodeKind, { id, content }: Raw, children: Part[] = []): Part {
  return { id: id ?? '', kind, content: content as Content, children };
}

/** The way back: each kind in its own list again. */
export function documentOf(document: PlanDocument, parts: Part[]): PlanDocument {
  const of = (one: Part, kind: NodeKind): Part[] => one.children.filter((child) => child.kind === kind);
  const leaf = ({ id, content }: Part) => ({ id, content });
  return {
    ...document,
    themes: parts.map((theme) => ({
      ...leaf(theme),
      objectives: of(theme, 'OBJECTIVE').map((objective) => ({
        ...leaf(objective),
        indicators: of(objective, 'INDICATOR').map(leaf),
        actions: of(objective, 'ACTION').map((action) => ({
          ...leaf(action),
          milestones: of(action, 'MILESTONE').map(leaf),
          indicators: of(action, 'INDICATOR').map(leaf),
        })),
      })),
    })) as unknown as PlanDocument['themes'],
  };
}

export type Place = { parentId: string | null; position: number };

/** Where a part stands: its parent and its number, from 1, among the parts of its kind there. */
export function placeOf(parts: Part[], id: string, parentId: string | null = null): Place | undefined {
  const here = parts.find((one) => one.id === id);
  if (here !== undefined) {
    const alike = parts.filter(({ kind }) => kind === here.kind);
    return { parentId, position: alike.indexOf(here) + 1 };
  }
  for (const one of parts) {
    const below = placeOf(one.children, id, one.id);
    if (below !== undefined) return below;
  }
  return undefined;
}

export function findPart(parts: Part[], id: string): Part | undefined {
  for (const one of parts) {
    if (one.id === id) return one;
    const below = findPart(one.children, id);
    if (below !== undefined) return below;
  }
  return undefined;
}

export function without(parts: Part[], id: string): Part[] {
  const left = parts.filter((one) => one.id !== id);
  if (left.length < parts.length) return left;
  return parts.map((one) => {
    const children = without(one.children, id);
    return children.length === one.children.length && children.every((c, i) => c === one.children[i])
      ? one
      : { ...one, children };
  });
}

export function inserted(parts: Part[], added: Part, { parentId, position }: Place): Part[] {
  if (parentId === null) return insertedHere(parts, added, position);
  return parts.map((one) =>
    one.id === parentId
      ? { ...one, children: insertedHere(one.children, added, position) }
      : { ...one, children: inserted(one.children, added, { parentId, position }) },
  );
}

function insertedHere(parts: Part[], added: Part, position: number): Part[] {
  const alike = parts.filter(({ kind }) => kind === added.kind);
  const next = alike[position - 1];
  const at = next === undefined ? parts.length : parts.indexOf(next);
  return [...parts.slice(0, at), added, ...parts.slice(at)];
}

/** The draft after the server's word on one part: added, changed or moved. */
export function withNode(draft: Draft, node: NodeAnswer): Draft {
  const parts = partsOf(draft.document);
  const known = findPart(parts, node.id);
  const now: Part = {
    id: node.id,
    kind: node.kind as NodeKind,
    content: node.content as Content,
    children: known?.children ?? [],
  };
  const place = { parentId: node.kind === 'THEME' ? null : (node.parentId ?? null), position: node.position };
  return {
    ...draft,
    versions: { ...draft.versions, [node.id]: node.version },
    document: documentOf(draft.document, inserted(without(parts, node.id), now, place)),
  };
}

/** What the screen shows until the server has answered. */
export function movedTo(draft: Draft, id: string, place: Place): Draft {
  const parts = partsOf(draft.document);
  const moving = findPart(parts, id);
  if (moving === undefined) return draft;
  return { ...draft, document: documentOf(draft.document, inserted(without(parts, id), moving, place)) };
}

export function withoutNode(draft: Draft, id: string): Draft {
  return { ...draft, document: documentOf(draft.document, without(partsOf(draft.document), id)) };
}
