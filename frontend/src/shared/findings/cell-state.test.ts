import { type PublishedCell, stateOf } from './cell-state';

const point = (part: Partial<PublishedCell>): PublishedCell => ({
  status: 'NORMAL',
  suppressed: false,
  ...part,
});

test.each([
  ['zero', point({ value: 0 })],
  ['value', point({ value: 12 })],
  ['suppressed', point({ suppressed: true })],
  ['refused', point({ status: 'MISSING', missingReason: 'REFUSED' })],
  ['missing', point({ status: 'MISSING', missingReason: 'NOT_COLLECTED' })],
  ['absent', undefined],
] as const)('tells %s from everything else', (state, given) => {
  expect(stateOf(given)).toBe(state);
});
