import type { QueryClient } from '@tanstack/react-query';

import { api } from '@/shared/api/client';
import { idempotencyKey, ifMatch } from '@/shared/api/headers';
import type { Stored } from '@/shared/api/use-autosave';

import { type Content, type Draft, draftKey, draftQuery, type NodeAnswer, type NodeKind } from './draft';
import { findPart, movedTo, type Place, partsOf, withNode, withoutNode } from './parts';

const NODE = '/api/v1/plans/{planId}/nodes/{nodeId}';

/**
 * Every change to one plan. Moves, additions and removals go to the server one after another, each over the version
 * that the one before left behind; the screen shows them at once.
 */
export class Desk {
  private last: Promise<unknown> = Promise.resolve();
  private form: (() => Promise<boolean>) | undefined;

  constructor(
    private readonly queries: QueryClient,
    readonly planId: string,
  ) {}

  /** The form that is open, to be saved before anything else is done; answers how to forget it. */
  typedIn(flush: () => Promise<boolean>): () => void {
    this.form = flush;
    return () => {
      if (this.form === flush) this.form = undefined;
    };
  }

  flush(): Promise<boolean> {
    return this.form?.() ?? Promise.resolve(true);
  }

  draft(): Draft | undefined {
    return this.queries.getQueryData<Draft>(draftKey(this.planId));
  }

  async refresh(): Promise<Draft> {
    return this.queries.fetchQuery({ ...draftQuery(this.planId), staleTime: 0 });
  }

  /** Until what was asked for so far is answered, also where it was refused. */
  settled(): Promise<unknown> {
    return this.last;
  }

  add(kind: NodeKind, { parentId, position }: Place, content: object): Promise<NodeAnswer> {
    const key = idempotencyKey();
    return this.inTurn(async () => {
      const { data } = await api.POST('/api/v1/plans/{planId}/nodes', {
        params: { path: { planId: this.planId } },
        headers: key,
        body: { kind, ...(parentId === null ? {} : { parentId }), position, content: content as never },
      });
      return this.accept(data);
    });
  }

  move(id: string, place: Place): Promise<NodeAnswer> {
    this.show((draft) => movedTo(draft, id, place));
    const { parentId, position } = place;
    return this.inTurn(async () => {
      const { data } = await api.POST('/api/v1/plans/{planId}/nodes/{nodeId}/move', {
        params: { path: { planId: this.planId, nodeId: id } },
        headers: ifMatch(this.version(id)),
        body: { ...(parentId === null ? {} : { parentId }), position },
      });
      return this.accept(data, id);
    });
  }

  remove(id: string): Promise<unknown> {
    this.show((draft) => withoutNode(draft, id));
    return this.inTurn(() =>
      api.DELETE(NODE, {
        params: { path: { planId: this.planId, nodeId: id } },
        headers: ifMatch(this.version(id)),
      }),
    );
  }

  undo(batchId: string): Promise<unknown> {
    return this.inTurn(async () => {
      const { data } = await api.POST('/api/v1/plans/{planId}/edits/{batchId}/undo', {
        params: { path: { planId: this.planId, batchId } },
      });
      if (data !== undefined) this.show(() => data);
    });
  }

  /** Sends only what differs, so that nothing else of the part is touched. */
  async save(id: string, before: Content, after: Content, version: number): Promise<Stored<Content>> {
    const patch = difference(before, after);
    if (Object.keys(patch).length === 0) return { value: after, version };
    const { data } = await api.PATCH(NODE, {
      params: { path: { planId: this.planId, nodeId: id } },
      headers: ifMatch(version),
      body: patch as never,
    });
    const node = this.accept(data, id);
    return { value: node.content as Content, version: node.version };
  }

  async savePlan(before: Content, after: Content, version: number): Promise<Stored<Content>> {
    const patch = difference(before, after);
    if (Object.keys(patch).length === 0) return { value: after, version };
    const { data } = await api.PATCH('/api/v1/plans/{planId}/content', {
      params: { path: { planId: this.planId } },
      headers: ifMatch(version),
      body: patch as never,
    });
    if (data === undefined) throw new Error('The plan answered without a body');
    this.show(() => data);
    return { value: data.document.plan as unknown as Content, version: data.version };
  }

  /** What the server holds of a part now; of one that somebody took out, nothing. */
  async stored(id: string): Promise<Stored<Content>> {
    const draft = await this.refresh();
    const part = findPart(partsOf(draft.document), id);
    return { value: part?.content ?? {}, version: draft.versions[id] ?? null };
  }

  private version(id: string): number {
    return this.draft()?.versions[id] ?? 0;
  }

  private accept(node: NodeAnswer | undefined, only?: string): NodeAnswer {
    if (node === undefined) throw new Error('The part answered without a body');
    const here = only === undefined || this.holds(only);
    if (here) this.show((draft) => withNode(draft, node));
    return node;
  }

  private holds(id: string): boolean {
    const draft = this.draft();
    return draft !== undefined && findPart(partsOf(draft.document), id) !== undefined;
  }

  private show(change: (draft: Draft) => Draft): void {
    void this.queries.cancelQueries({ queryKey: draftKey(this.planId), exact: true });
    this.queries.setQueryData<Draft>(draftKey(this.planId), (draft) =>
      draft === undefined ? draft : change(draft),
    );
  }

  /** After a refusal the screen shows what the server holds again. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.last.then(act);
    this.last = mine.catch(() => this.refresh().catch(() => undefined));
    return mine;
  }
}

/** JSON Merge Patch from one content to the other. */
export function difference(before: Content, after: Content): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!same(before[field], after[field])) patch[field] = after[field] ?? null;
  }
  return patch;
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
