import { contradicts, differenceOn, EMPTY, judgementOf, missingIn, reasonLength } from './judgement';
import type { Judgement } from './types';

const complete: Judgement = {
  completion: 'SUBSTANTIAL',
  evidenceStrength: 2,
  timeliness: 'ON_TIME',
  inclusion: 0,
  reason: 'g'.repeat(100),
  evidenceIds: ['e1'],
};

test('a judgement counts when every part of it is said', () => {
  expect(missingIn(complete)).toEqual([]);
  expect(missingIn(EMPTY)).toEqual([
    'completion',
    'evidenceStrength',
    'timeliness',
    'inclusion',
    'reason',
    'evidenceIds',
  ]);
});

test.each([
  ['LIMITED', 0, false],
  ['SUBSTANTIAL', 1, true],
  ['SUBSTANTIAL', 2, false],
  ['COMPLETE', 1, true],
] as const)('%s with evidence %i contradicts: %s', (completion, evidenceStrength, expected) => {
  expect(contradicts({ ...complete, completion, evidenceStrength })).toBe(expected);
});

test('a reason is counted as people count: an emoji is one, blanks around it are none', () => {
  expect(reasonLength('  aç🙂 ')).toBe(3);
  expect(missingIn({ ...complete, reason: `${'g'.repeat(99)}   ` })).toEqual(['reason']);
});

test('only the judgement itself goes back to the server, without what is unsaid', () => {
  const score = { ...complete, completion: null, itemId: 'i', version: 3, missing: [] };
  const { completion: _, ...rest } = complete;
  expect(judgementOf(score)).toEqual(rest);
});

test('differences are counted in steps, and timeliness has none', () => {
  const other: Judgement = { ...complete, completion: 'NOT_STARTED', inclusion: 1, timeliness: 'NOT_DUE' };
  expect(differenceOn('completion', complete, other)).toEqual({ kind: 'far', steps: 2 });
  expect(differenceOn('inclusion', complete, other)).toEqual({ kind: 'steps', steps: 1 });
  expect(differenceOn('timeliness', complete, other)).toEqual({ kind: 'different', steps: 0 });
  expect(differenceOn('evidenceStrength', complete, other)).toEqual({ kind: 'same', steps: 0 });
});
