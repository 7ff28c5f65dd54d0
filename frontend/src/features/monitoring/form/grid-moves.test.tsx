import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import type { Form, FormCell } from './form';

const server = mockServer();
const type = userEvent.setup();

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
});

const dimension = (code: string, ...categories: string[]) => ({
  code,
  labelTr: code,
  labelEn: code,
  sensitive: false,
  overlapping: false,
  own: false,
  categories: categories.map((one) => ({ code: one, labelTr: one, retired: false })),
});
const AGES = ['0-17', '18-24', '25-34', '35-44', '45-54'];
const DIMENSIONS = [
  dimension('age', ...AGES),
  dimension('sex', 'F', 'M'),
  dimension('disability', 'yes', 'no'),
];

function openForm(cells: FormCell[], part: Partial<Form> = {}) {
  const sent: string[] = [];
  server.use(
    ...given.reads(() => given.form(cells, { dimensions: DIMENSIONS, ...part })),
    http.put(given.CELL_ADDRESS, async ({ params, request }) => {
      const body = (await request.json()) as { value: number };
      sent.push(String(params['cell']));
      return HttpResponse.json(given.observation({ cell: String(params['cell']), ...body, version: 0 }));
    }),
  );
  renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
  return sent;
}

const cells = (...names: string[]) => names.map((name) => given.cell(name));
const table = async (name: string | RegExp) => within(await screen.findByRole('table', { name }));
const focused = () => document.activeElement?.id.replace(`cell-${given.INDICATOR}-`, '');

test('lays one breakdown of few categories out across, of many down', async () => {
  openForm(cells('total', 'sex=F', 'sex=M', ...AGES.map((age) => `age=${age}`)));
  const sex = await table('Cinsiyet');
  expect(sex.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Toplam',
    'Kadın',
    'Erkek',
  ]);
  const age = await table('Yaş');
  expect(age.getAllByRole('rowheader')).toHaveLength(AGES.length);
  expect(age.getAllByRole('textbox')).toHaveLength(AGES.length);
});

test('makes every cell of three crossed breakdowns reachable, one table for each category of the first', async () => {
  const crossed = ['0-17', '18-24'].flatMap((age) =>
    ['yes', 'no'].flatMap((disability) =>
      ['F', 'M'].map((sex) => `age=${age}&disability=${disability}&sex=${sex}`),
    ),
  );
  const sent = openForm(cells('total', ...crossed));
  const tables = await screen.findAllByRole('table', { name: /× .* ×/ });
  expect(tables).toHaveLength(2);
  const last = within(tables[1] as HTMLElement).getAllByRole('textbox');
  expect(last).toHaveLength(4);
  await type.type(last[3] as HTMLElement, '3{Tab}');
  await waitFor(() => expect(sent).toEqual(['age=18-24&disability=no&sex=M']));
});

test('opens a breakdown that has too many categories to be asked for', async () => {
  openForm(cells('total'));
  await type.click(await screen.findByRole('button', { name: 'Cinsiyet ekle' }));
  expect((await table('Cinsiyet')).getAllByRole('textbox')).toHaveLength(3);
});

test('moves by row and column, and only once the caret is at the edge', async () => {
  openForm(cells('age=0-17&sex=F', 'age=0-17&sex=M', 'age=18-24&sex=F', 'age=18-24&sex=M'));
  const [first] = (await table(/×/)).getAllByRole('textbox');
  first?.focus();
  await type.keyboard('{ArrowDown}');
  expect(focused()).toBe('age-18-24-sex-F');
  await type.keyboard('{ArrowRight}{ArrowUp}');
  expect(focused()).toBe('age-0-17-sex-M');
  await type.keyboard('12{ArrowLeft}');
  expect(focused()).toBe('age-0-17-sex-M');
  await type.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(focused()).toBe('age-0-17-sex-F');
  await type.keyboard('{Enter}');
  expect(focused()).toBe('age-18-24-sex-F');
  await type.keyboard('{Shift>}{Enter}{/Shift}{Control>}{End}{/Control}');
  expect(focused()).toBe('age-18-24-sex-M');
  await type.keyboard('{Control>}{Home}{/Control}');
  expect(focused()).toBe('age-0-17-sex-F');
});

test('puts back on Escape what stood there, and sends nothing', async () => {
  const sent = openForm([given.cell('total', { observation: given.observation() })]);
  const total = await screen.findByRole('textbox', { name: 'Toplam' });
  await type.click(total);
  await type.keyboard('{F2}99{Escape}');
  expect(total).toHaveValue('120');
  await type.tab();
  expect(sent).toEqual([]);
});

test('shows beside a cell the last value, the target of the time and the note of then', async () => {
  const history = [
    { periodCode: '2021-H1', status: 'NORMAL' as const, value: 90 },
    { periodCode: '2021-H2', status: 'NORMAL' as const, value: 110, note: 'Yeni kayıt sistemi' },
  ];
  const target = { period: '2022', cell: 'sex=F', value: 150 };
  openForm([given.cell('total'), given.cell('sex=F', { history, target }), given.cell('sex=M')]);
  const women = (await screen.findByRole('textbox', { name: 'Kadın' })).closest('td') as HTMLElement;
  expect(within(women).getByText('110')).toBeInTheDocument();
  expect(within(women).getByText('Hedef (2022): 150')).toBeInTheDocument();
  expect(within(women).getByText('Not (2021-H2)').closest('details')).not.toHaveAttribute('open');
  await type.click(within(women).getByText('Not (2021-H2)'));
  expect(within(women).getByText('Yeni kayıt sistemi')).toBeVisible();
});
