import { createContext, useCallback, useContext } from 'react';

import type { Language } from './language';
import { useLanguage } from './use-language';
import { useTerm } from './use-term';

type Named = { code: string; labelTr: string; labelEn?: string | null | undefined };
type Dimension = Named & { labelEn: string; overlapping?: boolean; categories: Named[] };

/** The breakdowns as the municipality at hand uses them: its own categories, such as neighbourhoods, have names too. */
export const OwnDimensions = createContext<Dimension[]>([]);

/** `total`, `sex=F` and `age=0-17&sex=F` in words; a category without words of its own is shown with its dimension. */
export function useCellName(): (cell: string) => string {
  const term = useTerm();
  const language = useLanguage();
  const dimensions = useContext(OwnDimensions);
  return useCallback(
    (cell) => {
      const known = namesIn(dimensions, language);
      const part = (code: string): string => {
        const words = term('cell', code);
        const sign = code.indexOf('=');
        if (words !== code || sign < 0) return words;
        const [dimension, category] = [code.slice(0, sign), code.slice(sign + 1)];
        const own = dimensions
          .find((one) => one.code === dimension)
          ?.categories.find((one) => one.code === category);
        const name = (language === 'en' ? own?.labelEn : own?.labelTr) ?? own?.labelTr ?? category;
        return `${term('dimension', dimension)}: ${name}`;
      };
      const name = known.get(cell) ?? cell.split('&').map(part).join(' · ');
      known.set(cell, name);
      return name;
    },
    [dimensions, language, term],
  );
}

const names = new WeakMap<Dimension[], Map<Language, Map<string, string>>>();

/** The same few cells are named thousands of times in a large form. */
function namesIn(dimensions: Dimension[], language: Language): Map<string, string> {
  const byLanguage = names.get(dimensions) ?? new Map<Language, Map<string, string>>();
  names.set(dimensions, byLanguage);
  const known = byLanguage.get(language) ?? new Map<string, string>();
  byLanguage.set(language, known);
  return known;
}

/** `sex` and the crossing `sex*age` in words. */
export function useDimensionName(): (entry: string) => string {
  const term = useTerm();
  return (entry) =>
    entry
      .split('*')
      .map((code) => term('dimension', code))
      .join(' × ');
}
