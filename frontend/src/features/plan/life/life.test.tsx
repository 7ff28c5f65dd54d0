import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { PartTalk, TalkAboutParts } from './part-talk';
import { PlanComments } from './plan-comments';
import { PlanHistory } from './plan-history';
import { PlanStanding } from './plan-standing';
import { PlanSteps } from './plan-steps';
import { ReceivedComments } from './received-comments';
import { StepDialog } from './step-dialog';

const server = mockServer();

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const standing = {
  id: 'p1',
  state: 'IN_CONSULTATION',
  consultationEndsOn: '2026-12-20',
  consultationOpen: true,
  decision: null,
  currentVersion: 1,
  predecessorId: null,
  coOwners: [],
  links: [],
};
const comment = {
  id: 'c1',
  nodeKind: null,
  nodeId: null,
  nodeLabel: null,
  state: 'SHOWN',
  text: 'Kreş sayısı az',
  authorName: 'Elif',
  signedIn: true,
  writtenAt: '2026-11-25T10:00:00Z',
  refusalReason: null,
  noted: false,
  answer: null,
  answeredAt: null,
  version: 3,
};
const steps = {
  planId: 'p1',
  state: 'AWAITING_COUNCIL',
  version: 7,
  steps: [
    { transition: 'ADOPT', allowed: true, obstacles: [] },
    { transition: 'WITHDRAW', allowed: true, obstacles: [] },
  ],
  unanswered: 0,
  workingCopyId: null,
  workingCopyVersion: null,
  revisionOf: null,
  yearsOver: false,
};

test('says until when one can comment, and the council’s decision with its file', async () => {
  const decision = { number: '2026/41', date: '2026-11-20', documentId: 'd1' };
  server.answers('/plans/p1/standing', { ...standing, decision });
  renderPage(<PlanStanding planId="p1" />);
  expect(await screen.findByText(/Görüşe açık; son gün 20 Aralık 2026/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Karar belgesi' })).toHaveAttribute(
    'href',
    '/api/v1/evidence/d1/content',
  );
});

test('takes a comment about one part, and keeps what was written when it is refused', async () => {
  server.answers('/plans/p1/standing', standing);
  server.answers('/plans/p1/comments', { items: [comment] });
  const sent: unknown[] = [];
  const identity = {
    type: '/problems/rule-broken',
    title: 'Bir kural bozuldu',
    status: 422,
    detail: 'Bir kural bozuldu',
    violations: [{ pointer: '/text', message: 'Metinde kimlik numarası var.' }],
  };
  server.use(
    http.post('*/api/v1/plans/p1/comments', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problemResponse(identity)
        : HttpResponse.json({ ...comment, id: 'c2' }, { status: 201 });
    }),
  );
  renderPage(<PlanComments planId="p1" places={[{ id: 'a1', label: '1.1 Kreş' }]} />);
  expect(await screen.findByText('Kreş sayısı az')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Neyle ilgili'), 'a1');
  await userEvent.type(screen.getByLabelText('Görüşünüz'), 'Daha çok kreş');
  await userEvent.click(screen.getByRole('button', { name: 'Gönder' }));
  expect(await screen.findByText('Metinde kimlik numarası var.')).toBeInTheDocument();
  expect(screen.getByLabelText('Görüşünüz')).toHaveValue('Daha çok kreş');
  await userEvent.click(screen.getByRole('button', { name: 'Gönder' }));
  expect(await screen.findByText(/Görüşünüz ulaştı/)).toBeInTheDocument();
  expect(sent).toEqual([
    { text: 'Daha çok kreş', nodeId: 'a1' },
    { text: 'Daha çok kreş', nodeId: 'a1' },
  ]);
});

test('a part of the plan has its own place to comment, folded until it is wanted', async () => {
  server.answers('/plans/p1/standing', standing);
  server.answers('/plans/p1/comments/counts', [{ nodeId: 'a2', comments: 2, open: 1 }]);
  server.answers('/plans/p1/comments', { items: [] });
  let sent: unknown;
  server.use(
    http.post('*/api/v1/plans/p1/comments', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...comment, id: 'c2' }, { status: 201 });
    }),
  );
  renderPage(
    <TalkAboutParts planId="p1">
      <PartTalk id="a1" label="1.1 Kreş" />
      <PartTalk id="a2" label="1.2 Servis" />
    </TalkAboutParts>,
  );
  expect(await screen.findByRole('button', { name: '2 görüş 1.2 Servis' })).toBeInTheDocument();
  expect(screen.queryByLabelText('Görüşünüz')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Görüş yaz 1.1 Kreş' }));
  await userEvent.type(screen.getByLabelText('Görüşünüz'), 'Daha çok kreş');
  await userEvent.click(screen.getByRole('button', { name: 'Gönder' }));
  await waitFor(() => expect(sent).toEqual({ text: 'Daha çok kreş', nodeId: 'a1' }));
});

test('after the last day a part keeps what was said of it and takes nothing more', async () => {
  server.answers('/plans/p1/standing', { ...standing, consultationOpen: false });
  server.answers('/plans/p1/comments/counts', [{ nodeId: 'a2', comments: 1, open: 0 }]);
  server.answers('/plans/p1/comments', { items: [{ ...comment, nodeId: 'a2' }] });
  renderPage(
    <TalkAboutParts planId="p1">
      <PartTalk id="a1" label="1.1 Kreş" />
      <PartTalk id="a2" label="1.2 Servis" />
    </TalkAboutParts>,
  );
  await userEvent.click(await screen.findByRole('button', { name: '1 görüş 1.2 Servis' }));
  expect(await screen.findByText('Kreş sayısı az')).toBeInTheDocument();
  expect(screen.queryByLabelText('Görüşünüz')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /1.1 Kreş/ })).not.toBeInTheDocument();
});

test('shows the reason in place of a comment that was refused, and no form after the last day', async () => {
  server.answers('/plans/p1/standing', { ...standing, consultationOpen: false });
  const refused = { ...comment, state: 'REFUSED', text: null, refusalReason: 'Kişisel bilgi' };
  server.answers('/plans/p1/comments', { items: [refused] });
  renderPage(<PlanComments planId="p1" places={[]} />);
  expect(await screen.findByText('Gösterilmiyor: Kişisel bilgi')).toBeInTheDocument();
  expect(screen.queryByLabelText('Görüşünüz')).not.toBeInTheDocument();
});

test('answers over the version that was read', async () => {
  server.answers('/plans/p1/received-comments', { items: [comment] });
  let version: string | null = null;
  server.use(
    http.put('*/api/v1/plans/p1/received-comments/c1/answer', ({ request }) => {
      version = request.headers.get('if-match');
      return HttpResponse.json({ ...comment, answer: 'Ekledik', version: 4 });
    }),
  );
  renderPage(<ReceivedComments planId="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Yanıtla' }));
  await userEvent.type(screen.getByLabelText('Yanıt (herkese açık)'), 'Ekledik');
  await userEvent.click(screen.getByRole('button', { name: 'Yanıtı yayımla' }));
  expect(await screen.findByRole('button', { name: 'Yanıtla' })).toBeInTheDocument();
  expect(version).toBe('"3"');
});

test('offers only steps that are possible and says what is missing for the others', async () => {
  const waiting = { transition: 'SEND_TO_COUNCIL', allowed: true, obstacles: ['CONSULTATION_STILL_OPEN'] };
  server.answers('/plans/p1/steps', { ...steps, steps: [waiting, ...steps.steps.slice(1)] });
  renderPage(<PlanSteps planId="p1" onTake={() => undefined} />);
  expect(await screen.findByText('Görüş süresi henüz bitmedi.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Meclise gönder' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Geri çek' })).toBeInTheDocument();
});

test('asks for a reason before a plan is withdrawn, and tells a refusal', async () => {
  server.answers('/plans/p1/steps', steps);
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/plans/p1/withdraw', async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      const stale = {
        type: '/problems/changed-meanwhile',
        title: 'Değişti',
        status: 412,
        detail: 'Arada değişti.',
      };
      return problemResponse(stale);
    }),
  );
  renderPage(<StepDialog planId="p1" transition="WITHDRAW" onClose={() => undefined} />);
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Geri çek' }));
  expect(within(dialog).getByText('Eksik alanları doldurun.')).toBeInTheDocument();
  await userEvent.type(within(dialog).getByLabelText('Neden'), 'Baştan yazılacak');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Geri çek' }));
  expect(await within(dialog).findByText('Arada değişti.')).toBeInTheDocument();
  expect(sent).toEqual([['"7"', { reason: 'Baştan yazılacak' }]]);
});

test('tells every change by its word, with before and after', async () => {
  const version = {
    occasion: 'ADOPT',
    state: 'IN_FORCE',
    sha256: 'a'.repeat(64),
    frozenAt: '2026-11-25T10:00:00Z',
  };
  server.answers('/plans/p1/standing', standing);
  server.answers('/plans/p1/history', { items: [] });
  server.answers('/plans/p1/versions', {
    items: [
      { ...version, number: 2 },
      { ...version, number: 1 },
    ],
  });
  server.answers('/plans/p1/versions/1/difference/2', {
    counts: { added: 0, removed: 0, moved: 1, changed: 1, same: 4 },
    plan: [],
    nodes: [
      {
        kind: 'ACTION',
        changes: ['MOVED', 'CHANGED'],
        beforeId: 'a1',
        afterId: 'a1',
        code: '1.1',
        title: 'Kreş',
        movedFrom: 'Hedef 1',
        fields: [{ field: 'partners', before: null, after: ['KADEM', 'Üniversite'] }],
        children: [],
      },
    ],
  });
  renderPage(<PlanHistory planId="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sürüm 1 ile 2 arasındaki fark' }));
  expect(await screen.findByRole('heading', { name: 'Sürüm 1 ile 2 arasındaki fark' })).toHaveFocus();
  expect(await screen.findByText('Taşındı')).toBeInTheDocument();
  expect(screen.getByText('Değişti')).toBeInTheDocument();
  expect(screen.getByText('Eski yeri: Hedef 1')).toBeInTheDocument();
  expect(screen.getByText('(belirtilmemiş)')).toBeInTheDocument();
  expect(screen.getByText(/KADEM/)).toBeInTheDocument();
});

test('compares any two versions, the earlier one first, and says choices in words', async () => {
  const version = {
    occasion: 'ADOPT',
    state: 'IN_FORCE',
    sha256: 'a'.repeat(64),
    frozenAt: '2026-11-25T10:00:00Z',
  };
  server.answers('/plans/p1/standing', standing);
  server.answers('/plans/p1/history', { items: [] });
  server.answers('/plans/p1/versions', { items: [3, 2, 1].map((number) => ({ ...version, number })) });
  server.answers('/plans/p1/versions/1/difference/3', {
    counts: { added: 0, removed: 0, moved: 0, changed: 1, same: 0 },
    plan: [{ field: 'rightsType', before: null, after: 'PROCESS' }],
    nodes: [],
  });
  renderPage(<PlanHistory planId="p1" />);
  const form = await screen.findByRole('form', { name: 'İki sürümü karşılaştır' });
  await userEvent.selectOptions(within(form).getByLabelText('Karşılaştırılan sürüm'), '3');
  await userEvent.selectOptions(within(form).getByLabelText('Öteki sürüm'), '1');
  await userEvent.click(within(form).getByRole('button', { name: 'Farkı göster' }));
  expect(await screen.findByText('Süreç: ne yapılıyor?')).toBeInTheDocument();
});
