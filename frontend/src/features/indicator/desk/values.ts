import type { Facts } from '../definitions';

export const TEXTS = [
  'titleTr',
  'titleEn',
  'themeSlug',
  'rightsType',
  'attribute',
  'definition',
  'rationale',
  'numerator',
  'denominator',
  'unit',
  'measure',
  'direction',
  'accumulation',
  'frequency',
  'dataSource',
  'suggestedEvidence',
] as const;
export type TextName = (typeof TEXTS)[number];

/** What a form holds: every text is a text, and nothing chosen is empty. */
export type Values = Record<TextName, string> & {
  proxy: '' | 'yes' | 'no';
  disaggregations: string[];
  norms: string[];
};

export const EMPTY: Values = valuesOf({ titleTr: '', disaggregations: [], norms: [] });

export function valuesOf(facts: Facts): Values {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, facts[name] ?? '']));
  return {
    ...(texts as Record<TextName, string>),
    proxy: facts.proxy == null ? '' : facts.proxy ? 'yes' : 'no',
    disaggregations: facts.disaggregations,
    norms: facts.norms,
  };
}

/** What is empty is left out: not stated. */
export function factsOf(values: Values): Facts {
  const stated = Object.entries(changeOf(values)).filter(([, value]) => value !== null);
  return Object.fromEntries(stated) as Facts;
}

/** As a merge patch: what is empty is emptied there too. */
export function changeOf(values: Values): Record<string, unknown> {
  const texts = TEXTS.map((name) => [name, values[name].trim() === '' ? null : values[name].trim()]);
  return {
    ...Object.fromEntries(texts),
    proxy: values.proxy === '' ? null : values.proxy === 'yes',
    disaggregations: values.disaggregations,
    norms: values.norms,
  };
}
