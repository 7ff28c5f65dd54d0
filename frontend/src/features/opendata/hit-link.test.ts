import { pageOf } from './hit-link';

test.each([
  ['/organisations/mersin-buyuksehir', '/municipalities/mersin-buyuksehir'],
  ['/indicator-definitions/I004', '/indicators/I004'],
  ['/plan-items/1', '/plan-items/1'],
])('%s is read at %s', (path, page) => {
  expect(pageOf(path)).toBe(page);
});
