import type { Language } from '@/shared/i18n/language';

const LOCALE: Record<Language, string> = { tr: 'tr-TR', en: 'en-GB' };
const ISTANBUL = 'Europe/Istanbul';

export type Format = ReturnType<typeof formatter>;

/** How numbers, dates and lists are written for one language. Percentages come as 0–100. */
export function formatter(language: Language) {
  const locale = LOCALE[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'TRY',
    maximumFractionDigits: 0,
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: ISTANBUL });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: ISTANBUL,
  });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: ISTANBUL });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    number: (value: number) => numbers.format(value),
    percent: (value: number) => percents.format(value / 100),
    money: (value: number) => money.format(value),
    day: (iso: string) => days.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)),
    /** Of `2026-07`. */
    month: (iso: string) => months.format(new Date(`${iso}-15T12:00:00Z`)),
    moment: (iso: string) => moments.format(new Date(iso)),
    list: (words: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
    compare: (a: string, b: string) => collator.compare(a, b),
    upper: (text: string) => text.toLocaleUpperCase(locale),
  };
}
