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

/** `/items/0/value` becomes `items.0.value`, the path that react-hook-form uses. */
export function fieldPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
