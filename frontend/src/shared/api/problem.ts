import type { components } from './schema.gen';

export type Problem = components['schemas']['Problem'];

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
