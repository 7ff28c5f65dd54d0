import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { ProposalView } from './proposal-page';
import type { Proposal } from './proposals';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const server = mockServer();
const proposal: Proposal = {
  code: 'P-2026-001',
  state: 'IN_REVIEW',
  number: 0,
  facts: { titleTr: 'Gece açık durak sayısı', disaggregations: [], norms: [] },
  checks: [],
  missing: ['/titleEn', '/checks'],
  mayEdit: false,
  allowed: [],
  version: 3,
};

function open(changes: Partial<Proposal>) {
  sessionStorage.clear();
  server.answers('/themes', { items: [] });
  server.answers('/norms', { items: [] });
  renderPage(<ProposalView proposal={{ ...proposal, ...changes }} />);
}

test('tells the proposer that it is being reviewed and what is still missing', async () => {
  open({});
  expect(await screen.findByText('İncelemede')).toBeInTheDocument();
  expect(screen.getByText(/Öneriniz inceleniyor/)).toBeInTheDocument();
  expect(screen.getByText('İngilizce başlık')).toBeInTheDocument();
  expect(screen.getByText('dokuz nitelik sorusu')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('shows the proposer why it came back, beside the form', async () => {
  open({ state: 'PROPOSED', mayEdit: true, returnReason: 'Tanım açık değil' });
  expect(await screen.findByText('Tanım açık değil')).toBeInTheDocument();
  expect(screen.getByLabelText('Türkçe başlık')).toHaveValue('Gece açık durak sayısı');
});

test('a reviewer answers by word and sends the version read', async () => {
  open({ mayEdit: true, allowed: ['SEND_BACK'] });
  let sent: { tag: string | null; body: unknown } | undefined;
  server.use(
    http.put('*/api/v1/indicator-proposals/P-2026-001/quality-checks', async ({ request }) => {
      sent = { tag: request.headers.get('if-match'), body: await request.json() };
      return problemResponse({
        type: '/problems/changed-meanwhile',
        title: 'x',
        status: 412,
        detail: 'Başkası değiştirdi.',
      });
    }),
  );
  const question = await screen.findByRole('group', { name: 'Geçerli' });
  await userEvent.click(within(question).getByRole('radio', { name: 'Evet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yanıtları kaydet' }));
  expect(await screen.findByText('Başkası değiştirdi.')).toBeInTheDocument();
  expect(sent).toEqual({ tag: '"3"', body: { checks: [{ check: 'VALID', answer: 'YES' }] } });
  expect(within(question).getByRole('radio', { name: 'Evet' })).toBeChecked();
});

test('sends nothing back without a reason', async () => {
  open({ mayEdit: true, allowed: ['SEND_BACK'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Geri gönder' }));
  expect(await screen.findByText('Bu alan gerekli.')).toBeInTheDocument();
});

test('offers publishing only to whom the server allows it', async () => {
  open({ mayEdit: true, allowed: ['SEND_BACK'] });
  await screen.findByRole('button', { name: 'Geri gönder' });
  expect(screen.queryByRole('button', { name: 'Yayımla' })).not.toBeInTheDocument();
});

test('the chair rejects with a reason, over the version that was read', async () => {
  open({ mayEdit: true, allowed: ['SEND_BACK', 'REJECT'] });
  let sent: { tag: string | null; body: unknown } | undefined;
  server.use(
    http.post('*/api/v1/indicator-proposals/P-2026-001/reject', async ({ request }) => {
      sent = { tag: request.headers.get('if-match'), body: await request.json() };
      return HttpResponse.json({ ...proposal, state: 'REJECTED' });
    }),
  );
  const form = await screen.findByRole('form', { name: 'Reddet' });
  await userEvent.click(within(form).getByRole('button', { name: 'Reddet' }));
  expect(await within(form).findByText('Bu alan gerekli.')).toBeInTheDocument();
  await userEvent.type(within(form).getByLabelText('Neden'), 'Kütüphanede var');
  await userEvent.click(within(form).getByRole('button', { name: 'Reddet' }));
  await vi.waitFor(() => expect(sent).toEqual({ tag: '"3"', body: { reason: 'Kütüphanede var' } }));
});

test('a rejected proposal says why and asks nothing any more', async () => {
  open({ state: 'REJECTED', returnReason: 'Kütüphanede var' });
  expect(await screen.findByRole('heading', { name: 'Reddedildi: nedeni' })).toBeInTheDocument();
  expect(screen.getByText('Kütüphanede var')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Yayımlamak için eksikler' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('its proposer withdraws it after one question', async () => {
  open({ state: 'PROPOSED', allowed: ['WITHDRAW'] });
  let sent = 0;
  server.use(
    http.post('*/api/v1/indicator-proposals/P-2026-001/withdraw', () => {
      sent++;
      return HttpResponse.json({ ...proposal, state: 'WITHDRAWN' });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Öneriyi geri çek' }));
  expect(sent).toBe(0);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Öneriyi geri çek' }));
  await vi.waitFor(() => expect(sent).toBe(1));
});
