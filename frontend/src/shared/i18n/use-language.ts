import { useTranslation } from 'react-i18next';

import type { Language } from './language';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'tr';
}

/** Of the two titles that a record carries, the reader's; Turkish when there is no translation. */
export function useTitle(): (titles: { titleTr?: string | null; titleEn?: string | null }) => string {
  const language = useLanguage();
  return ({ titleTr, titleEn }) => (language === 'en' ? (titleEn ?? titleTr) : (titleTr ?? titleEn)) ?? '';
}
