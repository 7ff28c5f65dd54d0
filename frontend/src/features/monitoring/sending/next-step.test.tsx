import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { ReturnMarks } from '../review/return-marks';
import { LedgerProvider } from '../saving/ledger';
import * as given from '../testing';
import { NextStep } from './next-step';
import { Versions } from './versions';

const server = mockServer();
const AT = `*/api/v1/submissions/${given.SUBMISSION}`;

function show(part: Parameters<typeof given.submission>[0]) {
  const submission = given.submission(part);
  renderPage(
    <LedgerProvider>
      <ReturnMarks submissionId={given.SUBMISSION}>
        <Versions submission={submission} />
        <NextStep submission={submission} />
      </ReturnMarks>
    </LedgerProvider>,
  );
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function shut(this: HTMLDialogElement) {
    this.open = false;
  };
  server.answers('/submissions', { items: [], next: null });
});

test('one municipality gets more time over the version that was read, and a stale one is told', async () => {
  const tags: (string | null)[] = [];
  server.use(
    http.post(`${AT}/extend-deadline`, ({ request }) => {
      tags.push(request.headers.get('if-match'));
      return problemResponse({
        type: '/problems/changed-meanwhile',
        title: 'x',
        status: 412,
        detail: 'Bu arada değişti.',
      });
    }),
  );
  show({ version: 4, allowed: ['EXTEND_DEADLINE'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Bu belediye için süreyi uzat' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent('Şimdiki son gün: 22 Aralık 2026.');
  await userEvent.type(within(dialog).getByLabelText('Yeni son gün'), '2026-12-22');
  await userEvent.type(within(dialog).getByLabelText('Gerekçe'), 'Deprem');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Süreyi uzat' }));
  expect(within(dialog).getByText('Şimdiki son günden sonraki bir gün seçin.')).toBeVisible();
  await userEvent.clear(within(dialog).getByLabelText('Yeni son gün'));
  await userEvent.type(within(dialog).getByLabelText('Yeni son gün'), '2027-01-15');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Süreyi uzat' }));
  expect(await within(dialog).findByText('Bu arada değişti.')).toBeVisible();
  expect(tags).toEqual(['"4"']);
});

test('a correction is asked for with a reason', async () => {
  let body: unknown;
  server.use(
    http.post(`${AT}/request-correction`, async ({ request }) => {
      body = await request.json();
      return HttpResponse.json(given.submission({ state: 'LOCKED', allowed: [] }));
    }),
  );
  show({ state: 'LOCKED', allowed: ['REQUEST_CORRECTION'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Düzeltme iste' }));
  await userEvent.type(screen.getByLabelText('Gerekçe'), 'Yanlış sayılmış');
  await userEvent.click(screen.getByRole('button', { name: 'Düzeltme isteğini gönder' }));
  await waitFor(() => expect(body).toEqual({ reason: 'Yanlış sayılmış' }));
});

test('every version of a corrected submission can be read', async () => {
  const row = { ...given.submission({ state: 'LOCKED' }), correctionRequested: false };
  server.answers('/submissions', {
    items: [{ ...row, id: 's2', number: 2, state: 'IN_ENTRY' }, row],
    next: null,
  });
  show({ state: 'LOCKED', allowed: [] });
  const versions = await screen.findByRole('navigation', { name: 'Bu bildirimin sürümleri' });
  const links = within(versions).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['İlk bildirim', '1. düzeltme']);
  expect(links[0]).toHaveAttribute('aria-current', 'page');
});
