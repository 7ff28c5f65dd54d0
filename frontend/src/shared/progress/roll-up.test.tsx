import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '@/shared/testing/render-page';

import type { Progress, ProgressNode } from './progress';
import { barShare, wholeShare } from './progress';
import { RollUp } from './roll-up';

const counts = { completed: 0, onTrack: 1, atRisk: 0, behind: 0, noData: 1, suppressed: 1 };
const sums = { weight: 2, covered: 1, achieved: 61.5 };
const node = (given: Partial<ProgressNode>): ProgressNode =>
  ({ weight: 1, counts, unmeasured: 0, coverage: 50, meanWithheld: false, sums, ...given }) as ProgressNode;

const period = { periodCode: '2022-H1', startsOn: '2022-01-01', endsOn: '2022-06-30', status: 'NORMAL' };
const figure = {
  status: 'ON_TRACK',
  formula: 'SHARE_OF_THE_WAY',
  progress: 61.5,
  pace: 1.2333,
  inputs: {
    value: 123,
    periods: [{ ...period, value: 123, suppressed: false }],
    baseline: 0,
    baselineYear: 2020,
    target: { value: 200 },
    periodTarget: { period: '2022', value: 120, actual: 123, reached: true },
    elapsed: { from: '2021-01-01', to: '2023-12-31', until: '2022-06-30', share: 0.49863 },
  },
};
const hidden = {
  status: 'NO_DATA',
  reason: 'SUPPRESSED',
  inputs: { periods: [{ ...period, suppressed: true }], baseline: 0, target: { value: 9 } },
};
const progress = {
  planId: 'p1',
  period: { code: '2022-H1', startsOn: '2022-01-01', endsOn: '2022-06-30' },
  thresholds: { onTrack: 0.9, atRisk: 0.6, leastCoverage: 60 },
  nodes: [
    node({ id: 'p1', kind: 'PLAN', title: 'Plan', meanWithheld: true }),
    node({
      id: 'i1',
      parentId: 'p1',
      kind: 'INDICATOR',
      title: 'Eğitilen kişi',
      figure,
    } as Partial<ProgressNode>),
    node({
      id: 'i2',
      parentId: 'p1',
      kind: 'INDICATOR',
      title: 'Başvuran',
      figure: hidden,
    } as Partial<ProgressNode>),
  ],
} as Progress;

function show(change: Partial<ProgressNode> = {}) {
  const [plan, ...parts] = progress.nodes;
  const shown = { ...plan, ...change } as ProgressNode;
  renderPage(<RollUp progress={{ ...progress, nodes: [shown, ...parts] }} node={shown} />);
}

test('says the counts in words, and why there is no mean', async () => {
  show();
  expect(await screen.findByText(/Yolunda · 1/)).toBeInTheDocument();
  expect(screen.getByText('Kapsam: %50')).toBeInTheDocument();
  expect(screen.getByText(/kapsam en az %60 olmalı/)).toBeInTheDocument();
  expect(screen.queryByText(/Ağırlıklı ortalama/)).not.toBeInTheDocument();
});

test('shows the mean beside what it covers', async () => {
  show({ mean: 61.5, meanWithheld: false, coverage: 75 });
  expect(await screen.findByText('Ağırlıklı ortalama: %61,5')).toBeInTheDocument();
  expect(screen.getByText('Kapsam: %75')).toBeInTheDocument();
});

test('unfolds a figure to the formula and each number that goes into it', async () => {
  show();
  await userEvent.click(await screen.findByText(/^Nasıl hesaplandı/));
  const part = (await screen.findByText(/Eğitilen kişi/, { selector: 'p' })).closest('li') as HTMLElement;
  await userEvent.click(within(part).getByText(/^Nasıl hesaplandı/));
  expect(await within(part).findByText(/\(123 − 0\) ÷ \(200 − 0\) = %61,5/)).toBeInTheDocument();
  expect(within(part).getByText(/%61,5 ÷ %49,863 = 1,2333/)).toBeInTheDocument();
  expect(within(part).getByText('0 (2020)')).toBeInTheDocument();
  expect(within(part).getByText(/0,9 ve üstü hız “Yolunda”/)).toBeInTheDocument();
  expect(within(part).getByText(/2022 için yazılan ara hedefe \(120\) ulaşıldı/)).toBeInTheDocument();
});

test('a hidden value is said to be hidden and gives no number', async () => {
  show();
  await userEvent.click(await screen.findByText(/^Nasıl hesaplandı/));
  const part = (await screen.findByText(/Başvuran/, { selector: 'p' })).closest('li') as HTMLElement;
  expect(within(part).getByText(/kişiler tanınmasın diye gösterilmiyor/)).toBeInTheDocument();
  await userEvent.click(within(part).getByText(/^Nasıl hesaplandı/));
  expect(await within(part).findByText(/2022-H1: gösterilmiyor/)).toBeInTheDocument();
});

test('says that there is no mean where nothing has a figure', async () => {
  show({ coverage: 0, meanWithheld: false });
  expect(await screen.findByText('Ortalama yok: hesaplanabilen gösterge yok.')).toBeInTheDocument();
});

test('what nothing measures has no coverage that could not be unfolded', async () => {
  const lone = { ...progress.nodes[0], id: 'a9', kind: 'ACTION', coverage: 0, unmeasured: 1 } as ProgressNode;
  renderPage(<RollUp progress={progress} node={lone} />);
  expect(await screen.findByText('Göstergesi olmayan 1 faaliyet ya da hedef')).toBeInTheDocument();
  expect(screen.queryByText(/^Kapsam/)).not.toBeInTheDocument();
});

test('only the bar is clamped', () => {
  expect([barShare(-20), barShare(40), barShare(250)]).toEqual([0, 40, 100]);
});

test('a coverage is never rounded up to what it does not reach', () => {
  expect([wholeShare(59.97), wholeShare(99.99), wholeShare(100)]).toEqual([59.9, 99.9, 100]);
});
