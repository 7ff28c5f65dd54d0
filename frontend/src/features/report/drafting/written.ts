import { type Draft, SECTIONS, type SectionKey, type Sections } from './types';

type Text = { tr: string; en: string };

/** What the author types, everything a string so that a field never loses a key stroke. */
export type Written = { titleTr: string; titleEn: string; sections: Record<SectionKey, Text> };

export function writtenIn({ draft, sections }: Pick<Draft, 'draft' | 'sections'>): Written {
  return { titleTr: draft.titleTr, titleEn: draft.titleEn ?? '', sections: textsOf(sections) };
}

export function textsOf(sections: Sections): Record<SectionKey, Text> {
  const texts = SECTIONS.map((key) => [key, { tr: sections[key]?.tr ?? '', en: sections[key]?.en ?? '' }]);
  return Object.fromEntries(texts) as Record<SectionKey, Text>;
}

type Edit = { titleTr: string; titleEn?: string; sections: Sections };

/** A merge patch: null empties, and what stays empty is said to be so. */
export function patchOf({ titleTr, titleEn, sections }: Written): Edit {
  return { titleTr, titleEn: orNull(titleEn), sections: sectionsOf(sections) } as Edit;
}

export function sectionsOf(texts: Record<SectionKey, Text>): Sections {
  const sections = SECTIONS.map((key) => {
    const { tr, en } = texts[key];
    return [key, tr === '' && en === '' ? null : { tr: orNull(tr), en: orNull(en) }];
  });
  return Object.fromEntries(sections) as Sections;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The sections whose Turkish is still missing. */
export function unwrittenIn(texts: Record<SectionKey, Text>): SectionKey[] {
  return SECTIONS.filter((key) => texts[key].tr.trim() === '');
}

export function countsOf(text: string): { words: number; characters: number } {
  const trimmed = text.trim();
  return { words: trimmed === '' ? 0 : trimmed.split(/\s+/).length, characters: Array.from(trimmed).length };
}
