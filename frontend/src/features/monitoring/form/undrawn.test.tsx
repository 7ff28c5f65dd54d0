import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import type { Form } from './form';

/** Forms so long that only what is near is drawn; here nothing is ever near, and the browser is never idle. */
vi.setConfig({ testTimeout: 60_000 });

const server = mockServer();
const type = userEvent.setup();
const CELLS = ['total', 'sex=F', 'sex=M'];
const ROWS = 140;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => {};
      unobserve = () => {};
    },
  );
  vi.stubGlobal('requestIdleCallback', () => 0);
  connect(true);
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function hide(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => vi.restoreAllMocks());

/** For what is sent; the form itself is read all the same. */
function connect(now: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(now);
  act(() => void window.dispatchEvent(new Event(now ? 'online' : 'offline')));
}

/** One indicator an action, `i0` to `i139`; the first is drawn as if somebody had gone there. */
function longForm(theirs?: number): Form {
  const form = given.form(CELLS.map((cell) => given.cell(cell)));
  const [entry] = form.items;
  const [row] = entry?.indicators ?? [];
  if (entry === undefined || row === undefined) throw new Error('The sample form is empty');
  const items = Array.from({ length: ROWS }, (_, n) => ({
    ...entry,
    item: { ...entry.item, id: `item-${n}`, title: `${n}. faaliyet` },
    indicators: [
      {
        ...row,
        indicator: { ...row.indicator, id: `i${n}`, title: `${n}. gösterge` },
        cells: row.cells.map((cell) =>
          theirs === undefined || n !== 100
            ? cell
            : { ...cell, observation: given.observation({ cell: cell.cell, value: theirs, version: 4 }) },
        ),
      },
    ],
  }));
  return { ...form, items };
}

async function openForm(theirs?: number) {
  const sent: string[] = [];
  server.use(
    ...given.reads(() => longForm(theirs)),
    http.put('*/api/v1/submissions/:s/observations/:indicator/:cell', async ({ params, request }) => {
      const { value } = (await request.json()) as { value: number };
      const cell = String(params['cell']);
      sent.push(`${String(params['indicator'])} ${cell} ${value}`);
      if (theirs !== undefined && request.headers.get('if-match') !== '"4"')
        return problemResponse(given.problem(412));
      return HttpResponse.json(given.observation({ cell, value, version: 5 }));
    }),
  );
  renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
  await waitFor(() => expect(document.getElementById('indicator-i0')).not.toBeNull(), { timeout: 20_000 });
  return sent;
}

/** A draft as an earlier page left it on this device. */
function leave(indicator: string, cell: string, value: string): string {
  const empty = { numerator: '', denominator: '', text: '', missingReason: '', note: '', source: '' };
  const entry = { language: 'tr', value, status: 'NORMAL', workedOut: false, ...empty };
  const place = `yeep.draft:mersin.veri:observation:${given.SUBMISSION}:${indicator}:${cell}`;
  localStorage.setItem(place, JSON.stringify({ schema: 1, value: { entry, base: null } }));
  return place;
}

const drawn = () => document.querySelectorAll('[data-grid-cell]').length;

test('what waits on the device goes out though its part of the form is not drawn', async () => {
  leave('i100', 'sex=F', '6');
  leave('i101', 'total', '9');
  connect(false);
  const sent = await openForm();
  await screen.findByText(/Çevrimdışısınız: 2 değer bu cihazda duruyor/);
  expect(sent).toEqual([]);
  connect(true);
  await screen.findByText('Bütün değişiklikler kaydedildi');
  expect(sent).toEqual(['i100 sex=F 6', 'i101 total 9']);
  expect(localStorage).toHaveLength(0);
  expect(drawn()).toBe(0);
});

test('a clash in a part that is not drawn is told and settled like any other', async () => {
  leave('i100', 'sex=F', '6');
  const sent = await openForm(50);
  await type.click(await screen.findByRole('button', { name: 'çakışmaları gör' }));
  const dialog = within(screen.getByRole('dialog'));
  await type.click(dialog.getByRole('radio', { name: /100. gösterge – Kadın, Sizin yazdığınız: ?6$/ }));
  await type.click(dialog.getByRole('button', { name: /Seçilen 1/ }));
  await screen.findByText('Bütün değişiklikler kaydedildi');
  expect(sent).toEqual(['i100 sex=F 6', 'i100 sex=F 6']);
  expect(drawn()).toBe(0);
});

test('what another tab typed there is counted, and goes out once that tab is silent', async () => {
  const sent = await openForm();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const key = leave('i100', 'total', '8');
  const newValue = localStorage.getItem(key);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue })));
  await act(() => vi.advanceTimersByTimeAsync(16_000));
  vi.useRealTimers();
  await waitFor(() => expect(sent).toEqual(['i100 total 8']));
  await waitFor(() => expect(localStorage).toHaveLength(0));
});

test('a draft in a breakdown that was opened by hand is sent, too', async () => {
  leave('i100', 'sex=X', '2');
  const sent = await openForm();
  await waitFor(() => expect(sent).toEqual(['i100 sex=X 2']));
  expect(screen.queryByText('Gönderilemeyen değerler')).not.toBeInTheDocument();
});

/** Draws the part of an indicator alone, as going there does. */
async function goTo(indicator: string, cell: string) {
  const part = document.getElementById(`indicator-${indicator}`);
  act(() => void part?.dispatchEvent(new Event('form-reveal', { bubbles: true })));
  const field = document.getElementById(`cell-${indicator}-${cell}`);
  act(() => field?.focus());
  return field as HTMLInputElement;
}

const preview = () => within(screen.getByRole('dialog', { name: 'Yapıştırılacak değerler' }));
const rowsOf = (number: number, from = 1) =>
  Array.from({ length: number }, (_, n) => [3, 1, 2].map((part) => part * (n + from)).join('\t')).join('\n');

test('a block of rows and columns runs on down the form into parts that are not drawn', async () => {
  const sent = await openForm();
  await goTo('i100', 'total');
  await type.paste(rowsOf(3));
  expect(
    preview()
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(
    [100, 101, 102].flatMap((n) => ['Toplam', 'Kadın', 'Erkek'].map((part) => `${n}. gösterge – ${part}`)),
  );
  expect(preview().getByText('6 değer formda aşağıda gelen göstergelere yazılacak.')).toBeInTheDocument();
  connect(false);
  await type.click(preview().getByRole('button', { name: '9 değeri yapıştır' }));
  await screen.findByText(/Çevrimdışısınız: 9 değer bu cihazda duruyor/);
  expect(drawn()).toBe(3);
  connect(true);
  await screen.findByText('Bütün değişiklikler kaydedildi');
  expect(sent).toHaveLength(9);
  expect(sent).toContain('i102 sex=M 6');
  const last = await goTo('i102', 'sex-M');
  expect(last).toHaveValue('6');
});

test('what runs over the end of the form is told value by value', async () => {
  await openForm();
  await goTo(`i${ROWS - 1}`, 'total');
  await type.paste(rowsOf(2, 5));
  expect(preview().getAllByRole('rowheader')).toHaveLength(3);
  expect(preview().getByText('3 değere hücre kalmadı.')).toBeInTheDocument();
  expect(preview().getByText('Sığmayan değerler: 18 · 6 · 12')).toBeInTheDocument();
});

const focused = () => document.activeElement?.id;

test('arrows, Enter and Ctrl with End or Home draw the part that they go to', async () => {
  await openForm();
  await goTo('i5', 'sex-F');
  await type.keyboard('{ArrowDown}');
  expect(focused()).toBe('cell-i6-sex-F');
  await type.keyboard('{Enter}');
  expect(focused()).toBe('cell-i7-sex-F');
  await type.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(focused()).toBe('cell-i4-sex-F');
  await type.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toBe(`cell-i${ROWS - 1}-sex-M`);
  await type.keyboard('{Control>}{Home}{/Control}');
  expect(focused()).toBe('cell-i0-total');
  expect(drawn()).toBe(6 * 3);
});

test('Tab goes into the next part, which is drawn first, and back into the one before', async () => {
  await openForm();
  await goTo('i5', 'sex-M');
  await tabInto('item-item-6', {});
  // What the municipality says of the next action.
  expect(document.activeElement?.tagName).toBe('SELECT');
  await goTo('i5', 'total');
  await tabInto('item-item-4', { shift: true });
  // Back over the indicator's figure to its last cell, which was not there yet.
  await type.tab({ shift: true });
  expect(document.activeElement?.closest('[data-grid]')).not.toBeNull();
  expect(document.getElementById('item-item-4')).toContainElement(document.activeElement as HTMLElement);
  expect(drawn()).toBe(2 * 3);
});

async function tabInto(id: string, { shift = false }: { shift?: boolean }) {
  const inside = () => document.getElementById(id)?.contains(document.activeElement) === true;
  // Past the cell's details, the claim and what stands below the values.
  for (let n = 0; n < 6 && !inside(); n++) await type.tab({ shift });
  expect(inside()).toBe(true);
}
