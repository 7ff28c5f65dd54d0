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
  localStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
});

const category = (code: string) => ({ code, labelTr: code, retired: false });
const dimension = (code: string, ...categories: string[]) => ({
  code,
  labelTr: code,
  labelEn: code,
  sensitive: false,
  overlapping: false,
  own: false,
  categories: categories.map(category),
});

function formWith(cells: FormCell[], crossings: string[] = []): Form {
  const form = given.form(cells, {
    dimensions: [dimension('age', '0-17', '18-29'), dimension('sex', 'F', 'M')],
  });
  const items = form.items.map((item) => ({
    ...item,
    indicators: item.indicators.map((row) => ({ ...row, crossings })),
  }));
  return { ...form, items };
}

function openForm(form: Form) {
  const sent: { cell: string; body: unknown }[] = [];
  server.use(
    ...given.reads(() => form),
    http.put(given.CELL_ADDRESS, async ({ params, request }) => {
      const body = (await request.json()) as { value: number };
      const cell = String(params['cell']);
      sent.push({ cell, body });
      return HttpResponse.json(given.observation({ cell, ...body, version: 0 }));
    }),
  );
  renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
  return sent;
}

const valued = (cell: string, value: number) =>
  given.cell(cell, { observation: given.observation({ cell, value }) });

test('lays two crossed breakdowns out as a table with its margins', async () => {
  const cells = ['total', 'sex=F', 'sex=M', 'age=0-17', 'age=18-29'];
  const inside = ['age=0-17&sex=F', 'age=0-17&sex=M', 'age=18-29&sex=F', 'age=18-29&sex=M'];
  openForm(formWith([...cells, ...inside].map((cell) => given.cell(cell))));
  const table = within(await screen.findByRole('table', { name: /×/ }));
  expect(table.getAllByRole('row')).toHaveLength(4);
  expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Kadın',
    'Erkek',
    'Toplam',
  ]);
  expect(table.getAllByRole('textbox')).toHaveLength(9);
  expect(screen.getAllByRole('textbox', { name: 'Toplam' })).toHaveLength(1);
});

test('offers the sum of the parts, and stores it as worked out', async () => {
  const sent = openForm(formWith([given.cell('total'), valued('sex=F', 30), valued('sex=M', 12)]));
  await type.click(await screen.findByRole('button', { name: /toplamı hesapla: 42/ }));
  await waitFor(() =>
    expect(sent).toEqual([{ cell: 'total', body: { status: 'NORMAL', value: 42, workedOut: true } }]),
  );
  await screen.findByText('parçalarından hesaplandı');
});

test('takes the offered sum by key, and typing over it makes it the person’s own', async () => {
  const sent = openForm(formWith([given.cell('total'), valued('sex=F', 30), valued('sex=M', 12)]));
  const total = await screen.findByRole('textbox', { name: 'Toplam' });
  total.focus();
  await type.keyboard('{Alt>}={/Alt}');
  await waitFor(() => expect(total).toHaveValue('42'));
  await type.clear(total);
  await type.type(total, '43{Tab}');
  await waitFor(() => expect(sent.at(-1)?.body).toEqual({ status: 'NORMAL', value: 43 }));
});

test('opens a crossing that may be reported, and keeps its table while it is filled', async () => {
  const sent = openForm(formWith([given.cell('total')], ['age*sex']));
  await type.click(await screen.findByRole('button', { name: /×.*ekle$/ }));
  const [first] = within(screen.getByRole('table', { name: /×/ })).getAllByRole('textbox');
  await type.type(first as HTMLElement, '7{Tab}');
  await screen.findByText('kaydedildi');
  expect(sent).toEqual([{ cell: 'age=0-17&sex=F', body: { status: 'NORMAL', value: 7 } }]);
  expect(within(screen.getByRole('table', { name: /×/ })).getAllByRole('textbox')).toHaveLength(4);
});
