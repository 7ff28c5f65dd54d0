import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';

import type terms from './tr/terms.json';

export type TermGroup = keyof typeof terms;

/** The field's word for a code of the API; a code that is newer than this page is shown as it is. */
export function useTerm(): (group: TermGroup, code: Maybe<string | number>) => string {
  const { i18n } = useTranslation('terms');
  const language = i18n.resolvedLanguage ?? i18n.language;
  return useCallback(
    (group, code) => {
      if (code === null || code === undefined) return '';
      // Read as they stand: a form of thousands of cells asks for thousands of words.
      const words = i18n.getResource(language, 'terms', group) as Record<string, string> | undefined;
      return words?.[String(code)] ?? String(code);
    },
    [i18n, language],
  );
}
