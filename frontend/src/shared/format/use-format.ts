import { useMemo } from 'react';

import { useLanguage } from '@/shared/i18n/use-language';

import { type Format, formatter } from './format';

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatter(language), [language]);
}
