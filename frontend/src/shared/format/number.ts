import type { Language } from '@/shared/i18n/language';

/** Why a number was not taken; each has its own sentence in the catalogue. */
export type Unreadable = 'notNumber' | 'otherLanguage' | 'grouping' | 'tooPrecise' | 'tooLarge';
export type Reading = { value: number } | { unreadable: Unreadable };

const MOST_DECIMALS = 4;
const MOST_DIGITS = 15; // what a JSON number carries without loss
const SEPARATORS: Record<Language, { group: string; decimal: string }> = {
  tr: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * Reads a number as the reader's language writes it and refuses what could mean two things: in Turkish `1.234,5` is
 * a number, `1,234.5` is not, and `12.5` might be a slip for `12,5`. Guessing would put a wrong figure on record.
 */
export function readNumber(typed: string, language: Language): Reading {
  const { group, decimal } = SEPARATORS[language];
  const text = typed
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return { unreadable: 'notNumber' };
  const [whole = '', fraction, ...more] = text.replace('-', '').split(decimal);
  if (more.length > 0 || fraction?.includes(group) === true) return { unreadable: 'otherLanguage' };
  if (whole.includes(group) && !new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(whole)) {
    return { unreadable: 'grouping' };
  }
  if (whole === '' || fraction === '') return { unreadable: 'notNumber' };
  return judged(text.startsWith('-'), whole.replaceAll(group, ''), fraction ?? '');
}

function judged(negative: boolean, whole: string, fraction: string): Reading {
  if (fraction.length > MOST_DECIMALS) return { unreadable: 'tooPrecise' };
  if (whole.replace(/^0+/, '').length + fraction.length > MOST_DIGITS) return { unreadable: 'tooLarge' };
  const value = Number(`${whole}.${fraction === '' ? '0' : fraction}`);
  return { value: negative && value !== 0 ? -value : value };
}

/** The number as `readNumber` reads it back. */
export function writeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'tr' ? 'tr-TR' : 'en-GB', {
    maximumFractionDigits: MOST_DECIMALS,
  }).format(value);
}
