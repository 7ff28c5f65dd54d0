import { fieldPath, ProblemError } from '@/shared/api/problem';

export type Errors = Partial<Record<string, string>>;

/** The server's refusals by the field that they speak of; `/definition/norms/2` of a new version is of `norms`. */
export function errorsOf(failure: unknown): Errors {
  const violations = failure instanceof ProblemError ? (failure.problem.violations ?? []) : [];
  const errors: Errors = {};
  for (const { pointer, message } of violations) {
    const [first = '', second] = fieldPath(pointer).split('.');
    const field = first === 'definition' && second !== undefined ? second : first;
    errors[field] = [errors[field], message].filter(Boolean).join(' ');
  }
  return errors;
}
