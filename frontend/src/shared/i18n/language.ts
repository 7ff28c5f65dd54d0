export const LANGUAGES = ['tr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'yeep.language';

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

let current: Language = 'tr';

export function currentLanguage(): Language {
  return current;
}

/** What a link asks for (`?lang=en`), then what was chosen before, then Turkish. */
export function startingLanguage(search: string, stored: string | null): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  return isLanguage(stored) ? stored : 'tr';
}

export function storedLanguage(): string | null {
  return localStorage.getItem(KEY);
}

export function rememberLanguage(language: Language): void {
  current = language;
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
}
