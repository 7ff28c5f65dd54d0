import type { Form } from '@/features/monitoring/form/form';

const AGES = ['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'];
const CELLS = [
  'total',
  'sex=F',
  'sex=M',
  ...AGES.map((age) => `age=${age}`),
  'disability=yes',
  'disability=no',
];
const id = (n: number): string => `0198f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A period of 300 actions with 600 indicators in twelve cells each, with the values of three earlier periods. */
export function largeForm(): Form {
  return {
    submission: submission(),
    editable: true,
    expectedCells: 7200,
    answeredCells: 0,
    allowed: [],
    dimensions: [
      dimension('sex', ['F', 'M']),
      dimension('age', AGES),
      dimension('disability', ['yes', 'no']),
    ],
    items: Array.from({ length: 300 }, (_, n) => item(n)),
  };
}

function submission(): Form['submission'] {
  return {
    id: id(1),
    version: 0,
    number: 1,
    plan: { id: id(2), slug: 'buyuk-plan', title: 'Büyük plan' },
    organisation: { id: id(3), slug: 'mersin', name: 'Mersin' },
    period: {
      id: id(4),
      cycleId: id(5),
      version: 0,
      ordinal: 4,
      code: '2023-H2',
      startsOn: '2023-07-01',
      endsOn: '2023-12-31',
      opensOn: '2024-01-01',
      deadline: '2026-12-22',
      graceDays: 7,
      feeds: 'FINAL',
    },
    cycleTitle: 'Deneme döngüsü',
    deadline: '2026-12-22',
    state: 'IN_ENTRY',
    onlyReturnedItems: false,
    allowed: [],
  };
}

function dimension(code: string, categories: string[]): Form['dimensions'][number] {
  return {
    code,
    labelTr: code,
    labelEn: code,
    sensitive: false,
    overlapping: false,
    own: false,
    categories: categories.map((one) => ({ code: one, labelTr: one, retired: false })),
  };
}

function item(n: number): Form['items'][number] {
  return {
    item: {
      id: id(1000 + n),
      planId: id(2),
      kind: 'ACTION',
      code: `F${n + 1}`,
      title: `${n + 1}. faaliyeti yürütmek`,
      themeSlugs: [],
      themeTitle: `${Math.floor(n / 30) + 1}. tema`,
      objectiveTitle: `${Math.floor(n / 6) + 1}. hedef`,
      assessable: true,
    },
    claimEditable: true,
    indicators: [0, 1].map((part) => ({
      indicator: {
        id: id(2000 + 2 * n + part),
        planId: id(2),
        itemId: id(1000 + n),
        title: `${n + 1}. faaliyetten yararlanan kişi sayısı (${part + 1})`,
        measure: 'COUNT',
        unit: 'kişi',
        disaggregations: ['sex', 'age', 'disability'],
        targets: [],
        sensitive: false,
        origin: 'PLAN_DOCUMENT',
      },
      cells: CELLS.map((cell) => ({
        cell,
        expected: true,
        editable: true,
        history: ['2022-H1', '2022-H2', '2023-H1'].map((periodCode, past) => ({
          periodCode,
          status: 'NORMAL',
          value: 10 * (past + 1),
        })),
        evidence: [],
        target: { period: '2023', cell, value: 50 },
      })),
      crossings: ['age*sex'],
    })),
  };
}
