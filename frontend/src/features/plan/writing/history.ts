import type { Edit } from './draft';

/** What was done in one step: one edit, or all that came with an import, a copy or a part taken out. */
export type Step = {
  batchId: string;
  edits: Edit[];
  by: string;
  at: string;
  /** The step it takes back. */
  undoes: string | undefined;
  undone: boolean;
};

/** Newest first. */
export function stepsOf(edits: Edit[]): Step[] {
  const steps = new Map<string, Step>();
  for (const edit of edits) {
    const step = steps.get(edit.batchId) ?? begin(edit);
    step.edits.push(edit);
    step.undone ||= edit.undone;
    steps.set(edit.batchId, step);
  }
  for (const { undoes } of steps.values()) {
    const target = undoes === undefined ? undefined : steps.get(undoes);
    if (target !== undefined) target.undone = true;
  }
  return [...steps.values()].reverse();
}

function begin({ batchId, editedBy, editedAt, undoes }: Edit): Step {
  return { batchId, edits: [], by: editedBy, at: editedAt, undoes: undoes ?? undefined, undone: false };
}

/** Whether a step takes something back; taking that back again is doing it anew. */
export function takesBack(step: Step, steps: Step[]): boolean {
  if (step.undoes === undefined) return false;
  const target = steps.find(({ batchId }) => batchId === step.undoes);
  return target === undefined || !takesBack(target, steps);
}

/** The last own step that still stands. */
export function undoable(steps: Step[], me: string | undefined): Step | undefined {
  return steps.find((step) => step.by === me && !step.undone && !takesBack(step, steps));
}

/** The last own step taken back, unless something new was done since. */
export function redoable(steps: Step[], me: string | undefined): Step | undefined {
  for (const step of steps) {
    if (step.by !== me) continue;
    if (step.undoes === undefined) return undefined;
    if (!step.undone && takesBack(step, steps)) return step;
  }
  return undefined;
}
