import type { Declaration, Member } from './types';

type Place = { organisationId: string; periodId: string };
type Ground = Declaration['grounds'][number];

export type Eligibility =
  | { kind: 'own' | 'term' | 'undeclared' | 'clear' }
  | { kind: 'blocked' | 'disclosed'; grounds: Ground[] };

/** Whether a member may judge a municipality in a period, and if not, why; the server holds the same rule. */
export function eligibilityOf(
  member: Member,
  { organisationId, periodId }: Place,
  declarations: Declaration[],
  today = new Date().toISOString().slice(0, 10),
): Eligibility {
  if (member.organisation.id === organisationId) return { kind: 'own' };
  const declared = declarations.find(
    (one) => one.memberId === member.id && one.organisationId === organisationId && one.periodId === periodId,
  );
  if (declared?.outcome === 'BLOCKED') return { kind: 'blocked', grounds: declared.grounds };
  if (member.termFrom > today || (member.termUntil ?? today) < today) return { kind: 'term' };
  if (declared === undefined) return { kind: 'undeclared' };
  return declared.outcome === 'DISCLOSED'
    ? { kind: 'disclosed', grounds: declared.grounds }
    : { kind: 'clear' };
}

export function mayServe({ kind }: Eligibility): boolean {
  return kind !== 'own' && kind !== 'blocked' && kind !== 'term';
}
