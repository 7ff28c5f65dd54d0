import type { Draft } from './types';
import { countsOf, patchOf, unwrittenIn, writtenIn } from './written';

const draft = {
  draft: { titleTr: 'Rapor', titleEn: null },
  sections: { context: { tr: 'Bağlam metni', en: null }, method: null },
} as unknown as Draft;

test('what is empty is sent as null, so that a merge patch empties it', () => {
  const written = writtenIn(draft);
  written.sections.context.tr = '';
  expect(patchOf(written)).toMatchObject({ titleEn: null, sections: { context: null, method: null } });
});

test('an English text alone keeps its section', () => {
  const written = writtenIn(draft);
  written.sections.method.en = 'Method';
  expect(patchOf(written).sections.method).toEqual({ tr: null, en: 'Method' });
});

test('a section counts as written by its Turkish text', () => {
  const written = writtenIn(draft);
  written.sections.method.en = 'Method';
  expect(unwrittenIn(written.sections)).not.toContain('context');
  expect(unwrittenIn(written.sections)).toContain('method');
});

test('words and characters are counted without the blanks around them', () => {
  expect(countsOf('  iki  sözcük ')).toEqual({ words: 2, characters: 11 });
  expect(countsOf('')).toEqual({ words: 0, characters: 0 });
});
