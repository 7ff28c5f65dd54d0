import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { newQueryClient } from '@/shared/api/query-client';
import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import type { Form, FormCell } from '../form/form';
import { type Owner, ownersQuery } from '../owners/owners';
import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';

const server = mockServer();
const type = userEvent.setup();

const signIn = (account: string) =>
  changeSession({ status: 'signed-in', account, name: account, roles: ['municipality'] });

beforeEach(() => {
  localStorage.clear();
  connect(true);
  signIn('mersin.veri');
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function hide(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => vi.restoreAllMocks());

let connected = true;
function connect(now: boolean): void {
  connected = now;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(now);
  onlineManager.setOnline(now);
  act(() => void window.dispatchEvent(new Event(now ? 'online' : 'offline')));
}

type Sent = { cell: string; base: string | null; value: number | undefined };

/** A server that answers while there is a connection; `theirs` are values that somebody else saved meanwhile. */
function serve(read: () => Form, theirs: Record<string, number> = {}) {
  const sent: Sent[] = [];
  server.use(
    ...given.reads(() => {
      const form = read();
      return { ...form, items: form.items.map((item) => withTheirs(item, theirs)) };
    }),
    http.put(given.CELL_ADDRESS, async ({ params, request }) => {
      const cell = String(params['cell']);
      const base = request.headers.get('if-match');
      const { value } = (await request.json()) as { value?: number };
      sent.push({ cell, base, value });
      if (!connected) return HttpResponse.error();
      if (theirs[cell] !== undefined && base !== '"4"') return problemResponse(given.problem(412));
      return HttpResponse.json(given.observation({ cell, value: value ?? 0, version: 5 }));
    }),
  );
  return { sent };
}

function withTheirs(item: Form['items'][number], theirs: Record<string, number>): Form['items'][number] {
  const changed = (cell: FormCell): FormCell => {
    const value = theirs[cell.cell];
    if (value === undefined) return cell;
    const observation = given.observation({ cell: cell.cell, value, version: 4, updatedBy: 'mersin.onay' });
    return { ...cell, observation };
  };
  const indicators = item.indicators.map((row) => ({ ...row, cells: row.cells.map(changed) }));
  return { ...item, indicators };
}

/** A page of its own: nothing is left in memory of the one before. */
function openForm(queries = newQueryClient()) {
  return renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
    { queries },
  );
}

const field = (name: string) => screen.findByRole('textbox', { name });
const PARTS = ['total', 'sex=F', 'sex=M'];
const NAMES = ['Toplam', 'Kadın', 'Erkek'];
const parts = () => given.form(PARTS.map((cell) => given.cell(cell)));

async function typeOffline(values: string[]) {
  for (const [index, value] of values.entries())
    await type.type(await field(NAMES[index] as string), `${value}{Tab}`);
}

/** A draft as an earlier page left it on this device. */
function leave(cell: string, value: string, account = 'mersin.veri', base: number | null = null) {
  const entry = {
    language: 'tr',
    value,
    numerator: '',
    denominator: '',
    text: '',
    status: 'NORMAL',
    missingReason: '',
    note: '',
    source: '',
    workedOut: false,
  };
  localStorage.setItem(
    `yeep.draft:${account}:observation:${given.SUBMISSION}:${given.INDICATOR}:${cell}`,
    JSON.stringify({ schema: 1, value: { entry, base } }),
  );
}

test('an hour offline is kept on the device, said calmly, and goes out when the connection is back', async () => {
  const { sent } = serve(parts);
  openForm();
  await field('Toplam');
  connect(false);
  await typeOffline(['10', '6', '4']);
  await screen.findByText(/Çevrimdışısınız: 3 değer bu cihazda duruyor/);
  expect(screen.getAllByText('bu cihazda bekliyor')).toHaveLength(3);
  expect(sent).toEqual([]);
  connect(true);
  await screen.findByText('Bütün değişiklikler kaydedildi');
  expect(sent.map(({ cell, value }) => [cell, value])).toEqual([
    ['total', 10],
    ['sex=F', 6],
    ['sex=M', 4],
  ]);
  expect(localStorage).toHaveLength(0);
});

test('what was typed offline survives a closed browser, also in a part that is not shown', async () => {
  serve(parts);
  const first = openForm();
  await field('Toplam');
  connect(false);
  await typeOffline(['10', '6']);
  first.unmount();
  connect(true);
  const [item] = parts().items;
  const other = { ...item, item: { ...item?.item, id: 'mine' }, indicators: [] };
  const { sent } = serve(() => ({ ...parts(), items: [...parts().items, other] }) as Form);
  const queries = newQueryClient();
  const owners = [{ mine: true, itemIds: ['mine'] } as Owner];
  const whose = { quietAfterDays: 7, owners };
  queries.setQueryData(ownersQuery(given.SUBMISSION).queryKey, whose);
  server.use(http.get(`*/api/v1/submissions/${given.SUBMISSION}/owners`, () => HttpResponse.json(whose)));
  openForm(queries);
  await waitFor(() => expect(sent).toHaveLength(2));
  await waitFor(() => expect(localStorage).toHaveLength(0));
  expect(screen.queryByRole('textbox', { name: 'Toplam' })).not.toBeInTheDocument();
});

test('several clashes are settled in one dialog, each by its own choice', async () => {
  const { sent } = serve(parts, { total: 99, 'sex=F': 50 });
  for (const [index, cell] of PARTS.entries()) leave(cell, String(index + 1));
  openForm();
  const open = await screen.findByRole('button', { name: 'çakışmaları gör' });
  await screen.findByText(/2 değer çakıştı/);
  await waitFor(() => expect(sent).toHaveLength(3));
  await type.click(open);
  const dialog = within(screen.getByRole('dialog', { name: /başkasının da değiştirdiği/ }));
  expect(dialog.getAllByText(/mersin.onay/)).toHaveLength(2);
  expect(dialog.getByRole('button', { name: /Seçilen 0/ })).toBeDisabled();
  await type.click(dialog.getByRole('radio', { name: /– Toplam, Sizin yazdığınız: ?1$/ }));
  await type.click(dialog.getByRole('radio', { name: /– Kadın, Kayıtlı olan: ?50 / }));
  await type.click(dialog.getByRole('button', { name: /Seçilen 2/ }));
  await screen.findByText('Bütün değişiklikler kaydedildi');
  expect(sent.at(-1)).toEqual({ cell: 'total', base: '"4"', value: 1 });
  expect(await field('Kadın')).toHaveValue('50');
  expect(sent).toHaveLength(4);
  expect(localStorage).toHaveLength(0);
});

test.each([
  ['Hepsinde benimki kalsın', ['1', '2']],
  ['Hepsinde kayıtlı olan kalsın', ['99', '50']],
])('all clashes at once: %s', async (button, values) => {
  serve(parts, { total: 99, 'sex=F': 50 });
  for (const [index, cell] of PARTS.slice(0, 2).entries()) leave(cell, String(index + 1));
  openForm();
  await screen.findByText(/2 değer çakıştı/);
  await type.click(screen.getByRole('button', { name: 'çakışmaları gör' }));
  const dialog = within(screen.getByRole('dialog'));
  await type.click(dialog.getByRole('button', { name: button }));
  await type.click(dialog.getByRole('button', { name: /Seçilen 2/ }));
  await waitFor(() => expect(localStorage).toHaveLength(0));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  const shown = [await field('Toplam'), await field('Kadın')].map((one) => (one as HTMLInputElement).value);
  expect(shown).toEqual(values);
});

test('another person on the same device neither sees nor sends the drafts', async () => {
  const { sent } = serve(parts);
  leave('total', '10', 'mersin.veri');
  signIn('muratpasa.veri');
  openForm();
  expect(await field('Toplam')).toHaveValue('');
  await screen.findByText('Yazdıklarınız kendiliğinden kaydedilir');
  expect(sent).toEqual([]);
  expect(localStorage).toHaveLength(1);
});

test('a draft whose value was locked or is gone is shown, copied and thrown away, never sent', async () => {
  const { sent } = serve(() =>
    given.form([given.cell('total', { observation: given.observation(), editable: false })]),
  );
  leave('total', '10', 'mersin.veri', 3);
  leave('sex=X', '7');
  openForm();
  const region = within(await screen.findByRole('region', { name: 'Gönderilemeyen değerler' }));
  expect(await field('Toplam')).toHaveValue('120');
  expect(region.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Toplam10/),
    expect.stringMatching(/7/),
  ]);
  await type.click(region.getByRole('button', { name: /Kopyala: .*Toplam/ }));
  expect(await navigator.clipboard.readText()).toContain('10');
  await type.click(region.getByRole('button', { name: /Bu cihazdan sil: .*Toplam/ }));
  await type.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bu cihazdan sil' }));
  await waitFor(() => expect(region.getAllByRole('listitem')).toHaveLength(1));
  expect(sent).toEqual([]);
});

test('what is damaged or of another schema is passed over', async () => {
  const { sent } = serve(parts);
  const place = `yeep.draft:mersin.veri:observation:${given.SUBMISSION}:${given.INDICATOR}`;
  localStorage.setItem(`${place}:total`, '{"schema":1,"value":{"entry":{"value":"1');
  localStorage.setItem(`${place}:sex=F`, '{"schema":0,"value":{"entry":{"value":"1"},"base":null}}');
  localStorage.setItem(`${place}:sex=M`, '{"schema":1,"value":{"entry":{"value":1},"base":null}}');
  openForm();
  expect(await field('Toplam')).toHaveValue('');
  expect(await field('Erkek')).toHaveValue('');
  expect(screen.queryByText('Gönderilemeyen değerler')).not.toBeInTheDocument();
  expect(sent).toEqual([]);
});

test('says that the device is full, and still saves', async () => {
  serve(parts);
  openForm();
  const total = await field('Toplam');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await type.type(total, '5');
  expect(screen.getByText(/yer kalmadı: 1 değer yalnızca bu sayfada/)).toBeInTheDocument();
  await type.tab();
  await screen.findByText('Bütün değişiklikler kaydedildi');
});

test('two tabs: what the other one typed is shown, and is no longer ours once it was sent there', async () => {
  let stored = parts();
  const { sent } = serve(() => stored);
  openForm();
  const total = await field('Toplam');
  leave('total', '8');
  const key = Object.keys(localStorage)[0] as string;
  const text = localStorage.getItem(key);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: text })));
  expect(total).toHaveValue('8');
  stored = given.form([given.cell('total', { observation: given.observation({ value: 8 }) })]);
  localStorage.removeItem(key);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, oldValue: text })));
  await waitFor(() => expect(screen.queryByText('kaydedilecek')).not.toBeInTheDocument());
  expect(total).toHaveValue('8');
  expect(sent).toEqual([]);
});
