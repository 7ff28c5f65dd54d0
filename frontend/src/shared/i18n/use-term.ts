import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';

import type terms from './tr/terms.json';

export type TermGroup = keyof typeof terms;

/** The field's word for a code of the API; a code that is newer than this page is shown as it is. */
export function useTerm(): (group: TermGroup, code: Maybe<string | number>) => string {
  const { t } = useTranslation('terms');
  return (group, code) => {
    if (code === null || code === undefined) return '';
    const words: Record<string, string> = t(group, { returnObjects: true });
    return words[String(code)] ?? String(code);
  };
}
