import { useLanguage } from '@/shared/i18n/use-language';

import type { Form, Indicator } from './form';

type Titled = Pick<Indicator, 'title' | 'titleEn'>;

/** An indicator's title in the reader's language; the plan's own words where nobody translated them. */
export function useIndicatorTitle(): (indicator: Titled) => string {
  const language = useLanguage();
  return ({ title, titleEn }) => (language === 'en' ? (titleEn ?? title) : title);
}

/** The titles of all indicators of a form, by id. */
export function useIndicatorTitles(form: Form): Map<string, string> {
  const titleOf = useIndicatorTitle();
  const rows = form.items.flatMap(({ indicators }) => indicators);
  return new Map(rows.map(({ indicator }) => [indicator.id, titleOf(indicator)]));
}
