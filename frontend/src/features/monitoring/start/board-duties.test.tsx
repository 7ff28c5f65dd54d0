import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { BoardDuties } from './board-duties';

const server = mockServer();

const DUTY = {
  kind: 'SCORE',
  assessmentId: 'a',
  submissionId: 's',
  organisation: { id: 'o', slug: 'mersin', name: 'Mersin', kind: 'MUNICIPALITY', pilot: true, sample: false },
  plan: 'Eşitlik planı',
  periodId: 'p',
  period: '2025-H2',
  dueOn: '2020-01-31',
  mine: true,
};

function due(assignments: object[]) {
  server.use(
    http.get('*/api/v1/due', () => HttpResponse.json({ submissions: [], replies: [], assignments })),
  );
}

beforeEach(() => {
  changeSession({ status: 'signed-in', account: 'uye', name: 'Fatma', roles: ['board'] });
});

test('lists assignments in the order of the answer and marks the overdue ones in words', async () => {
  due([
    DUTY,
    { ...DUTY, kind: 'AWAIT_REPLY', assessmentId: 'b', mine: false },
    { ...DUTY, kind: 'DECLARE', assessmentId: 'c', dueOn: '2999-01-31' },
    { ...DUTY, kind: 'FINALISE', assessmentId: 'd', dueOn: null },
  ]);
  renderPage(<BoardDuties />);
  const [, overdue, waiting, next, undated] = within(await screen.findByRole('table')).getAllByRole('row');
  expect(overdue).toHaveTextContent(/Maddeleri puanlayın.*Mersin – 2025-H2.*gün önce doldu.*Süresi geçti/);
  expect(waiting).not.toHaveTextContent('Süresi geçti');
  expect(next).not.toHaveTextContent('Süresi geçti');
  expect(undated).toHaveTextContent('Gün belirlenmemiş');
});

test('leads to where each is seen to', async () => {
  due([DUTY, { ...DUTY, kind: 'REVIEW' }, { ...DUTY, kind: 'DECLARE' }]);
  renderPage(<BoardDuties />);
  const address = async (name: string) =>
    (await screen.findByRole('link', { name })).getAttribute('href') ?? '';
  expect(await address('Maddeleri puanlayın')).toContain('/workspace/board/assessments/a');
  expect(await address('Bildirimi inceleyin')).toContain('/workspace/submissions/s');
  expect(await address('Çıkar beyanınızı verin')).toContain('/workspace/board/declarations/o/p');
});

test('says so where nothing is due', async () => {
  due([]);
  renderPage(<BoardDuties />);
  expect(await screen.findByText('Şu anda size verilmiş bir görev yok.')).toBeInTheDocument();
});
