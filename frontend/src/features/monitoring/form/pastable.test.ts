import { entryOf } from './entry';
import type { Indicator } from './form';
import { type Pastable, pasted, verdictOn } from './pastable';

const cell = (measure: Indicator['measure'], part: Partial<Pastable['entry']> = {}): Pastable => ({
  indicator: 'Merkez var mı?',
  name: 'Toplam',
  measure,
  locked: false,
  entry: { ...entryOf(null, 'tr'), ...part },
  write: () => undefined,
});

test.each([
  ['Var', '1'],
  ['EVET', '1'],
  ['DOĞRU', '1'],
  ['There is', '1'],
  ['TRUE', '1'],
  ['THERE IS', '1'],
  ['1', '1'],
  ['Yok', '0'],
  ['HAYIR', '0'],
  ['Hayir', '0'],
  ['THERE IS NOT', '0'],
  ['YANLIŞ', '0'],
  ['No', '0'],
  ['0', '0'],
])('“%s” from a spreadsheet answers a question of yes or no', (text, value) => {
  expect(pasted(cell('YES_NO'), text, 'tr')).toMatchObject({ value });
  expect(verdictOn(cell('YES_NO'), text, 'tr')).toEqual({ kind: 'new' });
});

test.each(['2', 'belki', '0,5'])('“%s” is no answer to it, and that is said before it counts', (text) => {
  expect(verdictOn(cell('YES_NO'), text, 'tr')).toEqual({ kind: 'unreadable', fault: 'notYesOrNo' });
});

test('words go where words are asked for, also when they look like a number', () => {
  expect(pasted(cell('QUALITATIVE'), '12 bin', 'tr')).toMatchObject({ text: '12 bin' });
  expect(pasted(cell('QUALITATIVE'), '12', 'tr')).not.toHaveProperty('value');
  expect(verdictOn(cell('QUALITATIVE'), '12 bin', 'tr')).toEqual({ kind: 'new' });
});

test('what stands there already is not written again', () => {
  expect(verdictOn(cell('YES_NO', { value: '1' }), 'Evet', 'tr')).toEqual({ kind: 'same' });
  expect(verdictOn(cell('QUALITATIVE', { text: 'Açıldı' }), 'Açıldı', 'tr')).toEqual({ kind: 'same' });
  expect(verdictOn(cell('YES_NO', { status: 'MISSING' }), 'Yok', 'tr')).toEqual({ kind: 'new' });
});
