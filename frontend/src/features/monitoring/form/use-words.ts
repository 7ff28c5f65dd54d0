import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useLanguage } from '@/shared/i18n/use-language';

type Words = ReturnType<typeof useAllWords>;

/** Asked for once by the form: each of thousands of cells would listen for a change of language by itself. */
export const WordsContext = createContext<Words | null>(null);

export function useAllWords() {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const format = useFormat();
  const cellName = useCellName();
  return useMemo(() => ({ t, language, format, cellName }), [t, language, format, cellName]);
}

/** The words, numbers and names of cells in the reader's language, inside the form. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A cell stands outside of the form');
  return words;
}
