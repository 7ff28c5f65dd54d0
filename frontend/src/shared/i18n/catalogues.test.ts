import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = join(process.cwd(), 'src/shared/i18n');
const source = join(process.cwd(), 'src');
const namespaces = readdirSync(join(here, 'tr')).map((file) => file.replace('.json', ''));

type Texts = { [key: string]: string | Texts };

function read(language: string, namespace: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (texts: Texts, path: string): void => {
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value === 'string') flat.set(`${path}${key}`, value);
      else walk(value, `${path}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(join(here, language, `${namespace}.json`), 'utf8')) as Texts, '');
  return flat;
}

/** Plural forms are one key to the code that asks. */
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string): string[] =>
  [...text.matchAll(/{{\s*(\w+)/g)].map((m) => m[1] ?? '').sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|\.gen\.|\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Every literal `t('key')`, with the namespaces its file asks for; the compiler knows which of them it is. */
function usedKeys(code: string): { asked: string[]; key: string }[] {
  const asked = [...code.matchAll(/useTranslation\((?:'([\w-]+)')?\)/g)].map(([, name]) => name ?? 'common');
  // Cells of the period form take their words from the form.
  if (/use(All)?Words\(\)/.test(code)) asked.push('monitoring');
  return [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => ({ asked, key }));
}

test('both languages have the same files', () => {
  expect(readdirSync(join(here, 'en')).sort()).toEqual(readdirSync(join(here, 'tr')).sort());
});

test.each(namespaces)('%s says the same things in both languages, none of them empty', (namespace) => {
  const tr = read('tr', namespace);
  const en = read('en', namespace);
  const stems = (texts: Map<string, string>): string[] => [...new Set([...texts.keys()].map(stem))].sort();
  expect(stems(en)).toEqual(stems(tr));
  expect([...tr, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  for (const [key, text] of tr)
    expect([key, placeholders(en.get(key) ?? text)]).toEqual([key, placeholders(text)]);
});

test.each(namespaces)('%s never speaks of inspection or punishment', (namespace) => {
  expect([...read('tr', namespace)].filter(([, text]) => /denetim|denetle|\bceza/i.test(text))).toEqual([]);
});

test('every key that the code asks for exists', () => {
  const known = new Map(
    namespaces.map((n) => [n, new Set([...read('tr', n).keys()].flatMap((k) => [k, stem(k)]))]),
  );
  const missing = sources(source).flatMap((file) =>
    usedKeys(readFileSync(file, 'utf8'))
      .filter(({ asked, key }) => !asked.some((namespace) => known.get(namespace)?.has(key)))
      .map(({ key }) => `${file.slice(source.length)}: ${key}`),
  );
  expect(missing).toEqual([]);
});
