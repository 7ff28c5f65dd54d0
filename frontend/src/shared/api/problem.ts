import type { components } from './schema.gen';

type Stated = components['schemas']['Problem'];
type Violation = { pointer: string; message: string; code?: string };

/** What a server, or a failure before any server, says of a refusal; only the first four are always there. */
export type Problem = Pick<Stated, 'type' | 'title' | 'status' | 'detail'> &
  Partial<Pick<Stated, 'instance' | 'requestId' | 'allowed'>> & { violations?: Violation[] };

/** What every failed call throws. Branch on `problem.type`; show `problem.detail`. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status ?? 0;
  }

  is(kebab: string): boolean {
    return this.problem.type.endsWith(`/problems/${kebab}`);
  }
}

/** Not a word about what was sent: a lost connection or session, or a tired server. Asking again may help. */
export function isPassing(failure: unknown): boolean {
  if (!(failure instanceof ProblemError)) return true;
  const { status } = failure;
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

/** Somebody else saved in between; 428: this tab knew of nothing to save over, and meanwhile there is something. */
export function isLostUpdate(failure: unknown): boolean {
  return failure instanceof ProblemError && (failure.status === 412 || failure.status === 428);
}

/** `/items/0/value` becomes `items.0.value`, the path that react-hook-form uses. */
export function fieldPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
