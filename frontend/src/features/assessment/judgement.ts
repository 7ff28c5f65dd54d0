import type { Maybe } from '@/shared/api/answer';

import type { Judgement } from './types';

export const COMPLETION = ['NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'] as const;
export const TIMELINESS = ['ON_TIME', 'DELAYED', 'OVERDUE', 'NOT_DUE'] as const;
export const STEPS = [0, 1, 2, 3] as const;
export const CRITERIA = ['completion', 'evidenceStrength', 'timeliness', 'inclusion'] as const;
export const LEAST_REASON = 100; // characters
const DOCUMENT = 2;
const FAR = 2; // steps from which two scores are discussed

export type Criterion = (typeof CRITERIA)[number];
export type Missing = Criterion | 'reason' | 'evidenceIds' | 'contradiction';

type Written = { [K in Criterion]?: Maybe<Judgement[K]> } & { reason: string; evidenceIds: string[] };

export const EMPTY: Judgement = { reason: '', evidenceIds: [] };

/** The judgement alone, out of a score or a finding that carries more; what is unsaid is left out. */
export function judgementOf(written: Maybe<Written>): Judgement {
  const judgement: Judgement = { ...EMPTY };
  if (written === null || written === undefined) return judgement;
  const { completion, evidenceStrength, timeliness, inclusion, reason, evidenceIds } = written;
  if (!isUnsaid(completion)) judgement.completion = completion;
  if (!isUnsaid(evidenceStrength)) judgement.evidenceStrength = evidenceStrength;
  if (!isUnsaid(timeliness)) judgement.timeliness = timeliness;
  if (!isUnsaid(inclusion)) judgement.inclusion = inclusion;
  return { ...judgement, reason, evidenceIds };
}

/** Characters as people count them: an emoji is one, surrounding blanks are none. */
export function reasonLength(reason: string): number {
  return Array.from(reason.trim()).length;
}

/** Above “limited” a document is needed: the rule of the rubric that the server holds too. */
export function contradicts({ completion, evidenceStrength }: Judgement): boolean {
  if (isUnsaid(completion) || isUnsaid(evidenceStrength)) return false;
  return COMPLETION.indexOf(completion) > COMPLETION.indexOf('LIMITED') && evidenceStrength < DOCUMENT;
}

/** What must still be said before the judgement counts; a courtesy, the server decides. */
export function missingIn(judgement: Judgement): Missing[] {
  const missing: Missing[] = CRITERIA.filter((criterion) => isUnsaid(judgement[criterion]));
  if (contradicts(judgement)) missing.push('contradiction');
  if (reasonLength(judgement.reason) < LEAST_REASON) missing.push('reason');
  if (judgement.evidenceIds.length === 0) missing.push('evidenceIds');
  return missing;
}

export type Difference = { kind: 'same' | 'steps' | 'far' | 'different'; steps: number };

/** Timeliness has no order: not due is neither early nor late. */
export function differenceOn(criterion: Criterion, a: Written, b: Written): Difference {
  const [first, second] = [a[criterion], b[criterion]];
  if (first === second) return { kind: 'same', steps: 0 };
  if (criterion === 'timeliness') return { kind: 'different', steps: 0 };
  const steps = Math.abs(stepOf(first) - stepOf(second));
  return { kind: steps >= FAR ? 'far' : 'steps', steps };
}

export function isFar(divergence: Maybe<number>): boolean {
  return (divergence ?? 0) >= FAR;
}

function stepOf(value: Maybe<string | number>): number {
  return typeof value === 'number' ? value : (COMPLETION as readonly unknown[]).indexOf(value);
}

function isUnsaid(value: Maybe<string | number>): value is null | undefined {
  return value === null || value === undefined;
}
