import { eligibilityOf, mayServe } from './eligibility';
import type { Declaration, Member } from './types';

const place = { organisationId: 'mersin', periodId: 'h1' };
const today = '2026-11-22';
const member = { id: 'm1', organisation: { id: 'heyet' }, termFrom: '2022-01-01' } as Member;
const declared = (outcome: Declaration['outcome'], period = 'h1') =>
  ({
    memberId: 'm1',
    organisationId: 'mersin',
    periodId: period,
    outcome,
    grounds: outcome === 'NONE' ? [] : ['KINSHIP'],
  }) as unknown as Declaration;

const of = (who: Member, declarations: Declaration[] = []) => eligibilityOf(who, place, declarations, today);

test('nobody judges the organisation they come from', () => {
  const own = { ...member, organisation: { ...member.organisation, id: 'mersin' } };
  expect(of(own, [declared('NONE')])).toEqual({ kind: 'own' });
});

test('a blocked member is shown with the kind of tie and cannot be chosen', () => {
  const found = of(member, [declared('BLOCKED')]);
  expect(found).toEqual({ kind: 'blocked', grounds: ['KINSHIP'] });
  expect(mayServe(found)).toBe(false);
});

test('a disclosed tie leaves the choice open', () => {
  expect(mayServe(of(member, [declared('DISCLOSED')]))).toBe(true);
});

test('a declaration for another period says nothing about this one', () => {
  expect(of(member, [declared('BLOCKED', 'h2')])).toEqual({ kind: 'undeclared' });
});

test('a term that is over keeps a member out', () => {
  expect(mayServe(of({ ...member, termUntil: '2026-11-21' }))).toBe(false);
  expect(mayServe(of({ ...member, termUntil: today }))).toBe(true);
});
