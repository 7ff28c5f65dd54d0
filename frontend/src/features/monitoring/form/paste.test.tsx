import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import type { Form, FormCell, Indicator } from './form';

const server = mockServer();
const type = userEvent.setup();

beforeEach(() => {
  localStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function hide(this: HTMLDialogElement) {
    this.open = false;
  };
});

const AGES = ['0-17', '18-29'];
const dimension = (code: string, ...categories: string[]) => ({
  code,
  labelTr: code,
  labelEn: code,
  sensitive: false,
  overlapping: false,
  own: false,
  categories: categories.map((category) => ({ code: category, labelTr: category, retired: false })),
});

type Sent = { method: string; cell: string; value: number | undefined; status: string | undefined };

function openForm(cells: FormCell[], measure: Indicator['measure'] = 'COUNT') {
  const sent: Sent[] = [];
  const counted = given.form(cells, {
    dimensions: [dimension('age', ...AGES), dimension('sex', 'F', 'M')],
  });
  const form: Form = {
    ...counted,
    items: counted.items.map((item) => ({
      ...item,
      indicators: item.indicators.map((one) => ({ ...one, indicator: { ...one.indicator, measure } })),
    })),
  };
  server.use(
    ...given.reads(() => form),
    http.put(given.CELL_ADDRESS, async ({ params, request }) => {
      const cell = String(params['cell']);
      const body = (await request.json()) as { value: number; status: 'NORMAL' };
      sent.push({ method: 'PUT', cell, value: body.value, status: body.status });
      return HttpResponse.json(given.observation({ cell, ...body, version: 7 }));
    }),
    http.delete(given.CELL_ADDRESS, ({ params }) => {
      sent.push({ method: 'DELETE', cell: String(params['cell']), value: undefined, status: undefined });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
  return sent;
}

const field = (name: string) => screen.findByRole('textbox', { name });
const preview = () => within(screen.getByRole('dialog', { name: 'Yapıştırılacak değerler' }));
const rows = () =>
  preview()
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...(row as HTMLTableRowElement).cells].map((cell) =>
        cell.textContent.replace(`${given.TITLE} – `, ''),
      ),
    );

async function pasteInto(name: string, text: string) {
  (await field(name)).focus();
  await type.paste(text);
}

const valued = (cell: string, value: number) =>
  given.cell(cell, { observation: given.observation({ cell, value }) });
const list = () => [valued('total', 120), given.cell('sex=F'), given.cell('sex=M')];
const crossed = () => AGES.flatMap((age) => [given.cell(`age=${age}&sex=F`), given.cell(`age=${age}&sex=M`)]);

test('shows what a pasted column would change, and changes nothing when it is called off', async () => {
  const sent = openForm(list());
  await pasteInto('Toplam', '10\r\n6\r\n4\r\n');
  expect(rows()).toEqual([
    ['Toplam', '120', '10', 'Yazılacak'],
    ['Kadın', 'boş', '6', 'Yazılacak'],
    ['Erkek', 'boş', '4', 'Yazılacak'],
  ]);
  await type.click(preview().getByRole('button', { name: 'Vazgeç' }));
  expect(await field('Toplam')).toHaveValue('120');
  expect(localStorage).toHaveLength(0);
  expect(sent).toEqual([]);
});

test('writes what was confirmed, saves it, and takes it all back at once', async () => {
  const sent = openForm(list());
  await pasteInto('Toplam', '10\n6\n4');
  await type.click(preview().getByRole('button', { name: '3 değeri yapıştır' }));
  await screen.findByText('Bütün değişiklikler kaydedildi');
  expect(sent.map(({ cell, value }) => [cell, value])).toEqual([
    ['total', 10],
    ['sex=F', 6],
    ['sex=M', 4],
  ]);
  await type.click(screen.getByRole('button', { name: 'Yapıştırmayı geri al' }));
  await waitFor(() => expect(sent).toHaveLength(6));
  expect(new Set(sent.slice(3).map(({ method, cell, value }) => `${method} ${cell} ${value ?? ''}`))).toEqual(
    new Set(['PUT total 120', 'DELETE sex=F ', 'DELETE sex=M ']),
  );
  expect(await field('Toplam')).toHaveValue('120');
  expect(await field('Kadın')).toHaveValue('');
  expect(screen.queryByRole('button', { name: 'Yapıştırmayı geri al' })).not.toBeInTheDocument();
});

test('what was typed over a pasted value stays when the paste is taken back', async () => {
  const sent = openForm(list());
  await pasteInto('Kadın', '6\n4');
  await type.click(preview().getByRole('button', { name: '2 değeri yapıştır' }));
  await screen.findByText('Bütün değişiklikler kaydedildi');
  const women = await field('Kadın');
  await type.clear(women);
  await type.type(women, '7{Tab}');
  await type.click(screen.getByRole('button', { name: 'Yapıştırmayı geri al' }));
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ method: 'DELETE', cell: 'sex=M' }));
  expect(women).toHaveValue('7');
});

test('marks what cannot be read, names what is locked and says what found no cell', async () => {
  const sent = openForm([
    given.cell('total', { editable: false, observation: given.observation() }),
    given.cell('sex=F'),
    given.cell('sex=M'),
  ]);
  await pasteInto('Toplam', '10\nçok\n4\n5\n6\n7\n8');
  expect(rows().map((row) => row.at(-1))).toEqual([
    'Kilitli: değişmeyecek',
    expect.stringMatching(/^Yazılmayacak. Bu bir sayı değil/),
    'Yazılacak',
  ]);
  expect(preview().getByText('1 hücre kilitli olduğu için atlanacak.')).toBeInTheDocument();
  expect(preview().getByText('1 değer okunamadı ve yazılmayacak.')).toBeInTheDocument();
  expect(preview().getByText('4 değere hücre kalmadı.')).toBeInTheDocument();
  await type.click(preview().getByRole('button', { name: '1 değeri yapıştır' }));
  await waitFor(() => expect(sent.map(({ cell }) => cell)).toEqual(['sex=M']));
  expect(await field('Kadın')).toHaveValue('');
});

test('a block of rows and columns goes into a table by rows and columns', async () => {
  const sent = openForm([...list(), ...crossed()]);
  const table = within(await screen.findByRole('table', { name: /×/ }));
  const [first] = table.getAllByRole('textbox');
  (first as HTMLElement).focus();
  await type.paste('1\t2\r\n\t4\r\n');
  await type.click(preview().getByRole('button', { name: '3 değeri yapıştır' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent.map(({ cell, value }) => [cell, value])).toEqual([
    ['age=0-17&sex=F', 1],
    ['age=0-17&sex=M', 2],
    ['age=18-29&sex=M', 4],
  ]);
});

test('a block that is wider than its table loses nothing unsaid', async () => {
  openForm(crossed());
  const table = within(await screen.findByRole('table', { name: /×/ }));
  const men = table.getAllByRole('textbox')[1] as HTMLElement;
  men.focus();
  await type.paste('1\t2\t3\n4\t5\t6');
  // Beside the men stands only the margin's column, and that of an age alone was not asked for.
  expect(preview().getByText('4 değere hücre kalmadı.')).toBeInTheDocument();
});

test('a row copied across goes down a list', async () => {
  const sent = openForm(list());
  await pasteInto('Toplam', '10\t6\t4');
  await type.click(preview().getByRole('button', { name: '3 değeri yapıştır' }));
  await waitFor(() => expect(sent.map(({ value }) => value)).toEqual([10, 6, 4]));
});

test('a number pasted over a missing value is there after all; an estimate stays one', async () => {
  const missing = given.observation({ cell: 'sex=F', status: 'MISSING', missingReason: 'REFUSED' });
  const { value: _none, ...nothing } = missing;
  const sent = openForm([
    given.cell('total', { observation: given.observation({ status: 'ESTIMATED' }) }),
    given.cell('sex=F', { observation: nothing }),
  ]);
  await pasteInto('Toplam', '10\n6');
  expect(rows().map(([, old]) => old)).toEqual(['120', 'Veri yok']);
  await type.click(preview().getByRole('button', { name: '2 değeri yapıştır' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ status }) => status)).toEqual(['ESTIMATED', 'NORMAL']);
});

test('a single value is pasted as usual', async () => {
  openForm(list());
  await pasteInto('Kadın', '6');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(await field('Kadın')).toHaveValue('6');
  await screen.findByText('Bütün değişiklikler kaydedildi');
});

test('answers of yes or no are pasted as words, and taken back', async () => {
  const sent = openForm(list().slice(1), 'YES_NO');
  (await screen.findByRole('combobox', { name: 'Kadın' })).focus();
  await type.paste('Evet\nHAYIR');
  expect(rows().map(([, old, now]) => [old, now])).toEqual([
    ['boş', 'Evet'],
    ['boş', 'HAYIR'],
  ]);
  await type.click(preview().getByRole('button', { name: '2 değeri yapıştır' }));
  await waitFor(() => expect(sent.map(({ value }) => value)).toEqual([1, 0]));
  await screen.findByText('Bütün değişiklikler kaydedildi');
  await type.click(screen.getByRole('button', { name: 'Yapıştırmayı geri al' }));
  await waitFor(() => expect(sent.slice(2).map(({ method }) => method)).toEqual(['DELETE', 'DELETE']));
});
