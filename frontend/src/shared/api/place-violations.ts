import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';

import { fieldPath, ProblemError } from './problem';

/** Puts what the server refused beside the fields it is about; focus goes to the first. */
export function placeViolations<T extends FieldValues>(failure: unknown, setError: UseFormSetError<T>): void {
  if (!(failure instanceof ProblemError)) return;
  for (const [index, { pointer, message }] of (failure.problem.violations ?? []).entries()) {
    setError(fieldPath(pointer) as Path<T>, { type: 'server', message }, { shouldFocus: index === 0 });
  }
}
