import { type Category, isKnown, namesIn, withNames } from './categories';

const KNOWN: Category[] = [{ code: 'cay', labelTr: 'Çay', retired: true }];

test('pasted names are taken a line each, without blanks and repetitions', () => {
  expect(namesIn(' Çay \n\nİhsaniye\nİHSANİYE\nAkdeniz  Merkez')).toEqual([
    'Çay',
    'İHSANİYE',
    'Akdeniz Merkez',
  ]);
});

test('each new name gets a code that nothing else has, whatever its letters', () => {
  const codes = withNames(KNOWN, ['Çay', 'Işıklar', 'Ğ', '日本']).map(({ code }) => code);
  expect(codes).toEqual(['cay', 'cay-2', 'isiklar', 'g', 'k']);
  expect(withNames([], ['a'.repeat(60), 'a'.repeat(61)]).map(({ code }) => code.length)).toEqual([40, 40]);
});

test('a name is known whatever its case', () => {
  expect(isKnown('ÇAY', KNOWN)).toBe(true);
  expect(isKnown('Çaylı', KNOWN)).toBe(false);
});
