import type { Body } from '@/shared/api/answer';

import type { Place, SaveObservation } from './form';
import type { Check } from './problems';

/** `typed`: about a value that is not saved yet. */
export type FormCheck = Check & { typed: boolean };
export type TypedCells = Body<'/api/v1/submissions/{submissionId}/validation', 'post'>['cells'];
type AskServer = (cells: TypedCells, signal: AbortSignal) => Promise<Check[]>;

const PAUSE = 400; // ms without a key before the rules are asked
const MOST = 500; // cells the server judges at once
const NONE: FormCheck[] = [];

/**
 * What the rules say of a form: of what is saved, and, for the indicators somebody is typing in, of what stands there
 * now. Each indicator's readers hear only of their own.
 */
export class Findings {
  private saved = new Map<string, FormCheck[]>();
  private readonly judged = new Map<string, FormCheck[]>();
  private readonly pending = new Map<string, TypedCells[number]>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private shown = new Map<string, FormCheck[]>();
  private all = NONE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;

  constructor(private readonly ask: AskServer) {}

  /** The server's word on what is saved; it ends what was said of typed values, but for those still under way. */
  settle(findings: readonly Check[]): void {
    this.saved = byIndicator(findings, () => false);
    const busy = new Set([...this.pending.values()].map(({ planIndicatorId }) => planIndicatorId));
    for (const id of [...this.judged.keys()]) if (!busy.has(id)) this.judged.delete(id);
    this.show();
  }

  /** Something that could be saved stands in a cell and is not saved yet; `null` if it was emptied. */
  type({ planIndicatorId, cell }: Place, body: SaveObservation | null): void {
    this.pending.set(keyOf(planIndicatorId, cell), {
      planIndicatorId,
      cell,
      ...(body === null ? {} : { observation: body }),
    });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.judge(), PAUSE);
  }

  /** The cell is saved, or what stands in it cannot be. */
  forget({ planIndicatorId, cell }: Place): void {
    this.pending.delete(keyOf(planIndicatorId, cell));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  of = (planIndicatorId: string): FormCheck[] => this.shown.get(planIndicatorId) ?? NONE;

  every = (): FormCheck[] => this.all;

  /** Of one indicator, or of all for `*`. */
  subscribe(planIndicatorId: string, listener: () => void): () => void {
    const its = this.listeners.get(planIndicatorId) ?? new Set();
    this.listeners.set(planIndicatorId, its.add(listener));
    return () => its.delete(listener);
  }

  /** A lost connection is no news here: saving says so already, and the rules are asked again then. */
  private async judge(): Promise<void> {
    this.asking?.abort();
    const cells = [...this.pending.values()].slice(-MOST);
    if (cells.length === 0 || !navigator.onLine) return;
    const asking = new AbortController();
    this.asking = asking;
    const findings = await this.ask(cells, asking.signal).catch(() => undefined);
    if (findings === undefined || asking.signal.aborted) return;
    const told = byIndicator(findings, (check) => !this.isSaved(check));
    for (const { planIndicatorId } of cells)
      this.judged.set(planIndicatorId, told.get(planIndicatorId) ?? NONE);
    this.show();
  }

  private isSaved(check: Check): boolean {
    const same = (one: Check): boolean =>
      one.rule === check.rule && one.cell === check.cell && one.message === check.message;
    return (this.saved.get(check.planIndicatorId ?? '') ?? NONE).some(same);
  }

  private show(): void {
    const next = new Map([...this.saved, ...this.judged]);
    const changed = [...new Set([...this.shown.keys(), ...next.keys()])].filter(
      (id) => JSON.stringify(this.shown.get(id) ?? NONE) !== JSON.stringify(next.get(id) ?? NONE),
    );
    if (changed.length === 0) return;
    for (const [id, checks] of next) if (!changed.includes(id)) next.set(id, this.shown.get(id) ?? checks);
    this.shown = next;
    this.all = [...next.values()].flat();
    for (const id of [...changed, '*']) for (const listener of this.listeners.get(id) ?? []) listener();
  }
}

function byIndicator(findings: readonly Check[], typed: (check: Check) => boolean): Map<string, FormCheck[]> {
  const map = new Map<string, FormCheck[]>();
  for (const check of findings) {
    const id = check.planIndicatorId ?? '';
    map.set(id, [...(map.get(id) ?? []), { ...check, typed: typed(check) }]);
  }
  return map;
}

function keyOf(planIndicatorId: string, cell: string): string {
  return `${planIndicatorId} ${cell}`;
}

/** Nothing was done yet, which is no mistake to be told of beside a field that was never touched. */
export function isEmptyCell({ rule }: FormCheck): boolean {
  return rule === 'cell-empty';
}
