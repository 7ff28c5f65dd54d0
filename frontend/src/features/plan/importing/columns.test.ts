import { columnIndex, columnLetters } from './columns';

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['GR', 199],
])('%s is column %i, there and back', (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
  expect(columnLetters(index)).toBe(letters);
});

test.each(['', 'a', '1', 'AAAA', null, undefined])('%s is no column', (letters) => {
  expect(columnIndex(letters)).toBeUndefined();
});
