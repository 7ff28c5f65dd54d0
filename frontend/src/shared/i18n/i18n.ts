import i18next, { type BackendModule, type FlatNamespace } from 'i18next';
import { initReactI18next } from 'react-i18next';

import {
  currentLanguage,
  type Language,
  rememberLanguage,
  startingLanguage,
  storedLanguage,
} from './language';

export type Catalogue = Record<string, unknown>;
export type ReadCatalogue = (language: string, namespace: string) => Promise<Catalogue>;

const addresses = import.meta.glob<string>('./{tr,en}/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Every catalogue there is: a workspace fetches all at once, so that no part of a page blanks the rest later. */
export const CATALOGUES = [
  ...new Set(Object.keys(addresses).map((address) => address.replace(/^.*\/|\.json$/g, ''))),
] as FlatNamespace[];

/** Texts are data: they travel as JSON, not as script, one file per feature and language when it is first needed. */
async function fetchCatalogue(language: string, namespace: string): Promise<Catalogue> {
  const address = addresses[`./${language}/${namespace}.json`];
  if (address === undefined) throw new Error(`No catalogue ${language}/${namespace}`);
  return (await (await fetch(address)).json()) as Catalogue;
}

function lazily(read: ReadCatalogue): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read(language, namespace, done) {
      read(language, namespace).then(
        (texts) => done(null, texts),
        (failure: Error) => done(failure, false),
      );
    },
  };
}

export async function startI18n(read: ReadCatalogue = fetchCatalogue): Promise<void> {
  rememberLanguage(startingLanguage(window.location.search, storedLanguage()));
  await i18next
    .use(lazily(read))
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

/** Fetches what later pages say while nothing else is to be done. */
export function fetchTextsAtLeisure(): void {
  const later = (): void => void i18next.loadNamespaces(CATALOGUES);
  if ('requestIdleCallback' in window) window.requestIdleCallback(later);
  else setTimeout(later, 2000);
}
