import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const source = join(process.cwd(), 'src');

/** app → features → shared, and no feature into another one. */
function trespasses(file: string, code: string): string[] {
  const from = roomOf(file);
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map(([, target = '']) => roomOf(locate(file, target)))
    .filter((to) => to !== undefined && !mayImport(from, to))
    .map((to) => `${file} → ${to}`);
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === to || from === undefined || to === undefined || to === 'shared') return true;
  return from === 'app' && to.startsWith('features/');
}

function locate(file: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (!target.startsWith('.')) return '';
  return relative(source, resolve(source, dirname(file), target));
}

/** `app`, `shared`, `features/plan`; main.tsx and packages are in no room. */
function roomOf(path: string): string | undefined {
  const [top = '', feature = ''] = path.split('/');
  if (top === 'features') return `features/${feature}`;
  return top === 'app' || top === 'shared' ? top : undefined;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) ? [relative(source, path)] : [];
  });
}

test('every import goes from the app to features to shared', () => {
  const all = files(source);
  expect(all.length).toBeGreaterThan(40);
  expect(all.flatMap((file) => trespasses(file, readFileSync(join(source, file), 'utf8')))).toEqual([]);
});

test.each([
  ['features/plan/plan-page.tsx', "import { Chart } from '@/features/indicator/chart';"],
  ['features/plan/plan-page.tsx', "import { Chart } from '../indicator/chart';"],
  ['features/plan/plan-page.tsx', "const page = import('@/app/router');"],
  ['shared/ui/button.tsx', "import { plan } from '@/features/plan/plan';"],
  ['shared/ui/button.tsx', "import { router } from '../../app/router';"],
])('%s may not say %s', (file, code) => {
  expect(trespasses(file, code)).toHaveLength(1);
});

test('no file has grown past what one reads at a sitting', () => {
  const long = files(source)
    .filter((file) => !file.endsWith('.gen.ts'))
    .filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});
