import type { Progress } from '@/shared/progress/progress';

import type { Grouped, PlanFigures } from './queries';

const counts = { completed: 1, onTrack: 2, atRisk: 0, behind: 0, noData: 1, suppressed: 0 };
const period = { code: '2022-H1', startsOn: '2022-01-01', endsOn: '2022-06-30' };
export const thresholds = { onTrack: 0.9, atRisk: 0.6, leastCoverage: 60 };

const common = {
  counts,
  unmeasured: 3,
  coverage: 75,
  mean: 61.5,
  meanWithheld: false,
  sums: { weight: 2, covered: 1.5, achieved: 92.25 },
};

export const percentage = {
  definitionCode: 'I032',
  titleTr: 'Meclisteki kadın oranı',
  titleEn: 'Share of women in the council',
  periodCode: '2022-H1',
  measure: 'PERCENT' as const,
  indicators: 2,
  numerator: 30,
  denominator: 120,
  value: 25,
};

export const grouped: Grouped = {
  group: 'ALL',
  thresholds,
  periods: [period],
  groups: [{ key: 'ALL', plans: 2, percentages: [percentage], ...common }],
};

export const byProvince: Grouped = {
  ...grouped,
  group: 'PROVINCE',
  groups: [
    { key: '35', nameTr: 'İzmir', nameEn: 'İzmir', plans: 1, percentages: [], ...common, mean: 90 },
    {
      ...{ key: '21', nameTr: 'Diyarbakır', nameEn: 'Diyarbakır', plans: 1, percentages: [], ...common },
      coverage: 59.97,
      mean: null,
      meanWithheld: true,
    },
  ],
};

const line = (name: string, id: string): PlanFigures => ({
  ...common,
  planId: id,
  planSlug: id,
  planTitle: `Yerel Eşitlik Eylem Planı: ${name.split(' ')[0]}`,
  planTitleEn: 'Local Equality Action Plan',
  organisationSlug: id,
  organisationName: name,
  sample: true,
  period,
  sums: { weight: 1, covered: 0.75, achieved: 46.125 },
  parts: [id],
  percentages: [{ ...percentage, indicators: 1, numerator: 10, denominator: 20, value: 50 }],
});

export const lines = [line('Çankaya Belediyesi', 'p1'), line('Mersin Büyükşehir Belediyesi', 'p2')];

const node = {
  ...common,
  weight: 1,
  sums: { weight: 4, covered: 3, achieved: 184.5 },
};

export const progress: Progress = {
  planId: 'p1',
  period,
  thresholds,
  nodes: [
    { ...node, id: 'p1', kind: 'PLAN', title: 'Plan' },
    { ...node, id: 't1', parentId: 'p1', kind: 'THEME', title: 'Eğitim' },
    { ...node, id: 't2', parentId: 'p1', kind: 'THEME', title: 'Sağlık' },
  ],
};
