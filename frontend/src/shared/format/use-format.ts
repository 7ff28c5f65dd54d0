import { useLanguage } from '@/shared/i18n/use-language';

import { type Format, formatter } from './format';

/** Making one takes the browser far longer than using it. */
const made = new Map<string, Format>();

export function useFormat(): Format {
  const language = useLanguage();
  const format = made.get(language) ?? formatter(language);
  made.set(language, format);
  return format;
}
