import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { CopyModel } from './copy-model';
import type { GuideStep, Model, Progress } from './guide';
import { GuidePage } from './guide-page';
import { GuidedSteps } from './guided-steps';
import { NormCoverage } from './norm-coverage';
import { PlanWords } from './plan-words';

const server = mockServer();
const words = (tr: string, en: string) => ({ tr, en });
const STEP: GuideStep = {
  id: 'SITUATION',
  title: words('Durum analizi', 'Situation analysis'),
  what: [words('Veriyi ayırın.', 'Break the data down.')],
  why: words('Tespitsiz hedef olmaz.', 'No objective without a finding.'),
  who: words('Çalışma grubu', 'Working group'),
  duration: words('4 hafta', '4 weeks'),
  nodeKinds: ['OBJECTIVE'],
  fields: ['findings'],
  lintRules: [],
  sources: [{ title: 'Kaynak', url: 'https://example.org/' }],
};
const MODEL: Model = {
  id: 'egitim-erisim',
  theme: 'egitim',
  titleTr: 'Eşit erişim',
  titleEn: 'Equal access',
  whyTr: 'Önemli.',
  whyEn: 'It matters.',
  norms: ['CHARTER:13'],
  indicators: [],
  actions: [],
};

test('tells everybody the steps and offers models that are marked as proposals', async () => {
  server.answers('/plan-guide', { steps: [STEP] });
  server.answers('/themes', { items: [], next: null });
  server.answers('/plan-guide/models', { theme: {}, models: [MODEL] });
  server.answers('/plan-guide/examples', { items: [], next: null });
  renderPage(<GuidePage />);
  expect(await screen.findByRole('heading', { name: 'Durum analizi' })).toBeInTheDocument();
  expect(screen.getByText('Tespitsiz hedef olmaz.')).toBeInTheDocument();
  expect(await screen.findByText('Öneri')).toBeInTheDocument();
  expect(await screen.findByText('Bu temada kamuya açık plan maddesi yok')).toBeInTheDocument();
});

test('opens the next step and leads to the first part that lacks something', async () => {
  const progress: Progress = {
    planId: 'p1',
    title: 'Plan',
    state: 'DRAFT',
    next: 'SITUATION',
    steps: [
      {
        id: 'SITUATION',
        state: 'UNDER_WAY',
        counts: [{ measure: 'OBJECTIVES_WITH_FINDINGS', done: 1, of: 2, missingId: 'n7' }],
      },
    ],
  };
  renderPage(<GuidedSteps steps={[STEP]} progress={progress} />);
  expect(await screen.findByText('Sıradaki adım')).toBeVisible();
  expect(screen.getByText('Tespiti yazılmış hedef: 1 / 2')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'İlk eksiğe git' })).toHaveAttribute(
    'href',
    '/workspace/plans/p1#node-n7',
  );
});

test('copies a model once and takes the copy back', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/plans/p1/models', async ({ request }) => {
      asked.push(await request.json(), request.headers.get('idempotency-key'));
      return HttpResponse.json({ batchId: 'b1' }, { status: 201 });
    }),
    http.post('*/api/v1/plans/p1/edits/b1/undo', () => HttpResponse.json({})),
  );
  renderPage(<CopyModel planId="p1" model={MODEL} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Taslağa kopyala: Eşit erişim' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Kopyayı geri al' }));
  expect(await screen.findByRole('button', { name: 'Taslağa kopyala: Eşit erişim' })).toBeInTheDocument();
  expect(asked).toEqual([{ modelId: 'egitim-erisim' }, expect.any(String)]);
});

test('says why a copy was refused', async () => {
  server.use(
    http.post('*/api/v1/plans/p1/models', () =>
      problemResponse({
        type: '/problems/plan-not-editable',
        title: 'x',
        status: 409,
        detail: 'Bu hâlde değişmez.',
      }),
    ),
  );
  renderPage(<CopyModel planId="p1" model={MODEL} />);
  await userEvent.click(await screen.findByRole('button', { name: /Taslağa kopyala/ }));
  expect(await screen.findByText('Bu hâlde değişmez.')).toBeInTheDocument();
});

test('saves the words of the plan over the version that was read', async () => {
  const sent: [string | null, unknown][] = [];
  const draft = {
    id: 'p1',
    version: 3,
    editable: true,
    document: { plan: { startYear: 2027, endYear: 2030 } },
  } as Parameters<typeof PlanWords>[0]['draft'];
  server.use(
    http.patch('*/api/v1/plans/p1/content', async ({ request }) => {
      const patch = (await request.json()) as object;
      sent.push([request.headers.get('if-match'), patch]);
      return HttpResponse.json({ ...draft, version: 4, document: { plan: patch } });
    }),
  );
  renderPage(<PlanWords draft={draft} />);
  await userEvent.type(await screen.findByLabelText('Vizyon'), 'Eşit');
  await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 4000 });
  expect(sent[0]).toEqual([
    '"3"',
    expect.objectContaining({ vision: 'Eşit', startYear: 2027, preparation: null }),
  ]);
});

test('says in words which norm is addressed and which only through a theme', async () => {
  const norm = {
    titleTr: 'Eğitim',
    titleEn: 'Education',
    objectives: 0,
    actions: 0,
    indicators: 0,
    throughThemes: [],
  };
  server.answers('/plans/p1/norms', {
    unknown: ['5393'],
    sources: [
      {
        source: 'CHARTER',
        total: 3,
        addressed: 1,
        onlyThroughThemes: 1,
        norms: [
          { ...norm, norm: 'CHARTER:13', actions: 2 },
          { ...norm, norm: 'CHARTER:14', throughThemes: ['saglik'] },
          { ...norm, norm: 'CHARTER:15' },
        ],
      },
    ],
  });
  renderPage(<NormCoverage planId="p1" />);
  expect(
    await screen.findByText(/1 \/ 3 norm ele alınıyor · 1 norm yalnızca teması yoluyla/),
  ).toBeInTheDocument();
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows[1]).toHaveTextContent('Ele alınıyor');
  expect(rows[2]).toHaveTextContent('Teması yoluyla');
  expect(rows[3]).toHaveTextContent('Ele alınmıyor');
  expect(screen.getByText(/5393/)).toBeInTheDocument();
});
