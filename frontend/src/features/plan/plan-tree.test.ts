import { filterTree, type Theme, tally } from './plan-tree';

const action = (title: string, statedStatus: string | undefined, unit?: string) => ({
  id: title,
  title,
  indicators: [],
  ...(statedStatus === undefined ? {} : { statedStatus }),
  ...(unit === undefined ? {} : { responsibleUnits: [unit] }),
});

const plan = [
  {
    id: 't1',
    title: 'Eğitim',
    themeSlugs: ['egitim'],
    objectives: [
      {
        id: 'o1',
        title: 'Okuryazarlık',
        indicators: [],
        actions: [action('Kurs açmak', 'tamamlandı', 'Kadın ve Aile'), action('Işıklı yol', undefined)],
      },
    ],
  },
  { id: 't2', title: 'Sağlık', themeSlugs: ['saglik'], objectives: [] },
] as unknown as Theme[];

const titles = (themes: Theme[]) =>
  themes.flatMap((t) => t.objectives.flatMap((o) => o.actions.map((a) => a.title)));

test('leaves a plan alone when nothing is asked', () => {
  expect(filterTree(plan, {})).toBe(plan);
});

test('keeps the actions of a stated status and drops what is left empty', () => {
  const left = filterTree(plan, { status: 'tamamlandı' });
  expect(left.map((theme) => theme.id)).toEqual(['t1']);
  expect(titles(left)).toEqual(['Kurs açmak']);
});

test('finds a word however its Turkish letters are typed', () => {
  expect(titles(filterTree(plan, { q: 'ISIKLI' }))).toEqual(['Işıklı yol']);
});

test('filters by unit and theme', () => {
  expect(titles(filterTree(plan, { unit: 'Kadın ve Aile' }))).toEqual(['Kurs açmak']);
  expect(filterTree(plan, { theme: 'saglik' }).map((theme) => theme.id)).toEqual(['t2']);
});

test('counts silence as itself', () => {
  expect([...tally(['tamamlandı', undefined, 'tamamlandı'])]).toEqual([
    ['tamamlandı', 2],
    [undefined, 1],
  ]);
});
