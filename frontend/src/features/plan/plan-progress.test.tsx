import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { PlanProgress } from './plan-progress';

const server = mockServer();
const period = { code: '2022-H1', startsOn: '2022-01-01', endsOn: '2022-06-30' };
const counts = { completed: 0, onTrack: 1, atRisk: 0, behind: 0, noData: 0, suppressed: 0 };
const sums = { weight: 1, covered: 1, achieved: 61.5 };
const line = { counts, unmeasured: 0, coverage: 100, mean: 61.5, meanWithheld: false, sums, weight: 1 };
const figure = {
  status: 'ON_TRACK',
  formula: 'SHARE_OF_THE_WAY',
  progress: 61.5,
  pace: 1.2333,
  inputs: { value: 123, periods: [], baseline: 0, target: { value: 200 } },
};
const progress = {
  planId: 'p1',
  period,
  thresholds: { onTrack: 0.9, atRisk: 0.6, leastCoverage: 60 },
  nodes: [
    { ...line, id: 'p1', kind: 'PLAN', title: 'Plan' },
    { ...line, id: 'a1', parentId: 'p1', kind: 'ACTION', title: 'Eğitim vermek' },
    { ...line, id: 'i1', parentId: 'a1', kind: 'INDICATOR', title: 'Eğitilen kişi', figure },
  ],
};

beforeEach(() => server.answers('/plans/p1/progress', { planId: 'p1', periods: [period], progress }));

test('an action has its own figures, which unfold to its indicators', async () => {
  renderPage(<PlanProgress planId="p1" partId="a1" />);
  expect(await screen.findByText('Ağırlıklı ortalama: %61,5')).toBeInTheDocument();
  await userEvent.click(screen.getByText(/^Nasıl hesaplandı/));
  expect(await screen.findByText(/Eğitilen kişi/, { selector: 'p' })).toBeInTheDocument();
});

test('an indicator has its own figure, which unfolds to the formula', async () => {
  renderPage(<PlanProgress planId="p1" partId="i1" />);
  expect(await screen.findByText('İlerleme: %61,5')).toBeInTheDocument();
  await userEvent.click(screen.getByText(/^Nasıl hesaplandı/));
  expect(await screen.findByText(/\(123 − 0\) ÷ \(200 − 0\) = %61,5/)).toBeInTheDocument();
});

test('what the server refused is said with its number', async () => {
  server.refuses('/plans/p1/progress', {
    type: '/problems/not-found',
    title: 'Yok',
    status: 404,
    detail: 'Böyle bir plan yok.',
    requestId: 'r-9',
  });
  renderPage(<PlanProgress planId="p1" />);
  expect(await screen.findByText('Böyle bir plan yok.')).toBeInTheDocument();
  expect(screen.getByText('r-9')).toBeInTheDocument();
});
