import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

import {
  currentLanguage,
  type Language,
  rememberLanguage,
  startingLanguage,
  storedLanguage,
} from './language';

const catalogues = import.meta.glob<Record<string, unknown>>('./{tr,en}/*.json', { import: 'default' });

/** One file per feature and language, fetched when the feature is opened. */
const lazyCatalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = catalogues[`./${language}/${namespace}.json`];
    if (load === undefined) done(new Error(`No catalogue ${language}/${namespace}`), false);
    else
      load().then(
        (texts) => done(null, texts),
        (failure: Error) => done(failure, false),
      );
  },
};

export async function startI18n(): Promise<void> {
  rememberLanguage(startingLanguage(window.location.search, storedLanguage()));
  await i18next
    .use(lazyCatalogues)
    .use(initReactI18next)
    .init({
      lng: currentLanguage(),
      supportedLngs: ['tr', 'en'],
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
