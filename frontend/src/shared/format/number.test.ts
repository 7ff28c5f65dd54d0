import { readNumber, writeNumber } from './number';

test.each([
  ['12', 12],
  ['0', 0],
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['1234,5', 1234.5],
  ['12.345.678,25', 12345678.25],
  ['0,0001', 0.0001],
  [' 40 ', 40],
  ['1 234', 1234],
  ['-3,5', -3.5],
  ['−3', -3],
  ['1,234', 1.234],
])('reads Turkish %s', (typed, value) => {
  expect(readNumber(typed, 'tr')).toEqual({ value });
});

test.each([
  ['1,234.5', 'otherLanguage'],
  ['1,234,567', 'otherLanguage'],
  ['12.5', 'grouping'],
  ['1.23', 'grouping'],
  ['1.2345', 'grouping'],
  ['1234.567', 'grouping'],
  ['yok', 'notNumber'],
  ['12 kişi', 'notNumber'],
  ['', 'notNumber'],
  [',', 'notNumber'],
  ['5,', 'notNumber'],
  ['1e5', 'notNumber'],
  ['%50', 'notNumber'],
  ['1,23456', 'tooPrecise'],
  ['1.234.567.890.123.456', 'tooLarge'],
])('refuses %s rather than guess', (typed, unreadable) => {
  expect(readNumber(typed, 'tr')).toEqual({ unreadable });
});

test('reads English by the same rules, the other way round', () => {
  expect(readNumber('1,234.5', 'en')).toEqual({ value: 1234.5 });
  expect(readNumber('1.234,5', 'en')).toEqual({ unreadable: 'otherLanguage' });
  expect(readNumber('12,5', 'en')).toEqual({ unreadable: 'grouping' });
});

test('whatever is written is read back, in both languages', () => {
  for (let i = 0; i < 2000; i++) {
    const digits = Math.floor(Math.random() * 10 ** (1 + (i % 11)));
    const value = (i % 3 === 0 ? -1 : 1) * (digits / 10 ** (i % 5));
    const rounded = Number(value.toFixed(4)) + 0;
    for (const language of ['tr', 'en'] as const) {
      expect(readNumber(writeNumber(rounded, language), language)).toEqual({ value: rounded });
    }
  }
});
