import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';
import { anAssessment, anItem, aScore } from './assessment.fixture';
import { AssessmentOf } from './assessment-page';
import type { Assessment } from './types';

// Whole pages on a busy machine: slower than one component.
vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 6000 });

const server = mockServer();
const problem = (status: number, type: string, detail = '') => ({
  type: `/problems/${type}`,
  title: '',
  status,
  detail,
  instance: '',
  requestId: 'r1',
});

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

beforeEach(() => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'kurul.bir', name: 'Yağmur', roles: ['board'] });
});

function openPage(assessment: Assessment): void {
  server.answers('/assessments/a1', assessment);
  server.answers('/submissions/b1', { id: 'b1', state: 'ACCEPTED', allowed: [] });
  renderPage(<AssessmentOf assessmentId="a1" />);
}

test('a first score is created, the next one is saved over its version', async () => {
  const seen: (string | null)[] = [];
  server.use(
    http.put('*/api/v1/assessments/a1/scores/1.1', async ({ request }) => {
      seen.push(request.headers.get('if-none-match') ?? request.headers.get('if-match'));
      return HttpResponse.json(
        aScore('1.1', { ...((await request.json()) as object), version: seen.length }),
      );
    }),
  );
  openPage(anAssessment());
  const person = userEvent.setup();
  await person.click(await screen.findByRole('radio', { name: 'Sınırlı' }));
  await waitFor(() => expect(seen).toEqual(['*']));
  await person.click(screen.getByRole('checkbox', { name: /Meclis kararı/ }));
  await waitFor(() => expect(seen).toEqual(['*', '"1"']));
});

test('a completion above limited asks for a document, at once', async () => {
  openPage(anAssessment({ items: [anItem('1.1', { myScore: aScore('1.1') })] }));
  const weak = await screen.findByRole('radio', { name: /Kurumun kendi beyanı/ });
  server.use(
    http.put('*/api/v1/assessments/a1/scores/1.1', () =>
      problemResponse(problem(422, 'rule-broken', 'Kanıt gücü en az 2 olmalı.')),
    ),
  );
  await userEvent.click(weak);
  expect(screen.getByText(/tamamlanma ile kanıtın gücünün uyumu/)).toBeInTheDocument();
  expect(await screen.findByText('Kanıt gücü en az 2 olmalı.', undefined)).toBeInTheDocument();
});

test('scores can be handed in once all items are complete, after being told that it is for good', async () => {
  let submitted = 0;
  server.use(
    http.post('*/api/v1/assessments/a1/submit-scores', () => {
      submitted += 1;
      return HttpResponse.json(anAssessment().assessment);
    }),
  );
  openPage(anAssessment({ items: [anItem('1.1', { myScore: aScore('1.1') })] }));
  const person = userEvent.setup();
  expect(await screen.findByText('1 maddenin 1 tanesi tamam')).toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: 'Puanları kesinleştir' }));
  const dialog = await screen.findByRole('dialog', { name: 'Puanlar kesinleşsin mi?' });
  expect(dialog).toHaveTextContent('değiştirilemez');
  expect(submitted).toBe(0);
  await person.click(within(dialog).getByRole('button', { name: 'Kesinleştir' }));
  await waitFor(() => expect(submitted).toBe(1));
});

test('nothing can be handed in while an item is incomplete', async () => {
  openPage(anAssessment());
  expect(await screen.findByText('Kesinleştirmek için 2 madde eksik.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Puanları kesinleştir' })).not.toBeInTheDocument();
});

test('a blocked member reads calmly that the municipality is closed to them', async () => {
  server.refuses('/assessments/a1', problem(403, 'conflict-of-interest'));
  server.answers('/assessments', { items: [] });
  renderPage(<AssessmentOf assessmentId="a1" />);
  expect(await screen.findByText('Bu belediye bu dönem size kapalı')).toBeInTheDocument();
  expect(screen.queryByText(/Mersin/)).not.toBeInTheDocument();
});

test('before the declaration only the way to it is open', async () => {
  server.refuses('/assessments/a1', problem(403, 'declaration-required'));
  server.answers('/assessments', { items: [anAssessment().assessment] });
  renderPage(<AssessmentOf assessmentId="a1" />);
  const link = await screen.findByRole('link', { name: 'Çıkar beyanı ver' });
  expect(link).toHaveAttribute('href', '/workspace/board/declarations/o1/h1');
});

test('the rapporteur sees both scores, their distance in words, and takes one over only when asked', async () => {
  const saved: unknown[] = [];
  server.use(
    http.put('*/api/v1/assessments/a1/findings/1.1', async ({ request }) => {
      saved.push(await request.json());
      return HttpResponse.json({ ...aScore('1.1'), version: 0 });
    }),
  );
  const base = anAssessment();
  openPage({
    ...base,
    assessment: { ...base.assessment, state: 'REVEALED', myRole: 'RAPPORTEUR' },
    me: { ...base.me, assignmentRole: 'RAPPORTEUR' },
    items: [
      anItem('1.1', {
        divergence: 2,
        scores: [
          aScore('1.1'),
          aScore('1.1', { assignmentId: 's2', scorerName: 'Güneş İki', completion: 'NOT_STARTED' }),
        ],
      }),
    ],
    agreement: { weights: 'LINEAR', items: 1 },
    allowed: ['RECONCILE'],
  });
  expect(await screen.findByText('2 basamak fark · görüşme gerekir')).toBeInTheDocument();
  expect(screen.getByText(/Hesaplanamadı/)).toBeInTheDocument();
  expect(saved).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Güneş İki puanından başlat' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toMatchObject({ completion: 'NOT_STARTED', evidenceIds: ['e1'] });
  expect(screen.getByRole('button', { name: 'Uzlaştırmayı tamamla' })).toBeInTheDocument();
});
