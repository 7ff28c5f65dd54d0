import { formatter } from './format';

test('writes numbers as each language does', () => {
  expect(formatter('tr').number(1234.5)).toBe('1.234,5');
  expect(formatter('en').number(1234.5)).toBe('1,234.5');
  expect(formatter('tr').percent(12.5)).toBe('%12,5');
});

test('writes a day in words, whatever the reader’s time zone', () => {
  expect(formatter('tr').day('2022-06-30')).toBe('30 Haziran 2022');
  expect(formatter('en').day('2022-06-30')).toBe('30 June 2022');
});

test('sorts and shouts in Turkish', () => {
  expect(['Şırnak', 'Zonguldak', 'Çorum', 'Sinop', 'Iğdır', 'İzmir'].sort(formatter('tr').compare)).toEqual([
    'Çorum',
    'Iğdır',
    'İzmir',
    'Sinop',
    'Şırnak',
    'Zonguldak',
  ]);
  expect(formatter('tr').upper('iğdır')).toBe('İĞDIR');
});
