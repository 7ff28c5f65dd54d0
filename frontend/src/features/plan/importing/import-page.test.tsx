import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import type { PlanImport } from './imports';
import { ReadFile } from './read-file';

const server = mockServer();

const found: PlanImport = {
  id: 'i1',
  planId: 'p1',
  fileName: 'plan.xlsx',
  sha256: 'a'.repeat(64),
  sizeBytes: 1000,
  kind: 'XLSX',
  state: 'READ',
  progress: 100,
  mapping: {
    sheets: [
      {
        sheet: 0,
        layout: 'TABLE',
        headerRow: 1,
        headerRows: 1,
        headingRows: 'THEME',
        sheetNameIsTheme: false,
        columns: [{ column: 0, header: 'Faaliyet', field: 'ACTION', confidence: 0.9 }],
        confidence: 0.9,
        remembered: false,
      },
    ],
  },
  sheets: ['Eylemler'],
  errors: 1,
  warnings: 0,
  notes: 0,
  createdBy: 'mersin.veri',
  createdAt: '2026-11-25T10:00:00Z',
  version: 3,
};
const remark = {
  severity: 'ERROR',
  code: 'number-too-long',
  message: 'Eylemler, satır 5, sütun C: sayı değil',
  sheet: 0,
  row: 5,
  column: 'C',
  raw: 'on iki',
};
const preview = { document: { format: 1, plan: {}, themes: [] }, problems: { items: [remark], next: null } };

test('tells where an error is and puts it right over the version that was read', async () => {
  server.answers('/plan-imports/i1/preview', preview);
  const sent: { tag: string | null; body: unknown }[] = [];
  server.use(
    http.patch('*/api/v1/plan-imports/i1/cells', async ({ request }) => {
      sent.push({ tag: request.headers.get('if-match'), body: await request.json() });
      return HttpResponse.json({ ...found, errors: 0, version: 4 });
    }),
  );
  renderPage(<ReadFile found={found} onDiscarded={() => undefined} />);
  const row = (await screen.findByText(remark.message)).closest('tr');
  if (row === null) throw new Error('The remark stands in no row');
  await userEvent.click(within(row).getByRole('button', { name: 'C5 hücresini düzelt' }));
  const cell = within(row).getByLabelText('C5 hücresinin metni');
  await userEvent.clear(cell);
  await userEvent.type(cell, '12');
  await userEvent.click(within(row).getByRole('button', { name: 'Kaydet ve yeniden oku' }));
  await vi.waitFor(() =>
    expect(sent).toEqual([{ tag: '"3"', body: { cells: [{ sheet: 0, row: 5, column: 2, text: '12' }] } }]),
  );
});

test('does not bring in while an error is left, and says why', async () => {
  server.answers('/plan-imports/i1/preview', preview);
  renderPage(<ReadFile found={found} onDiscarded={() => undefined} />);
  const button = await screen.findByRole('button', { name: 'Plana al' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription(/Önce 1 hatayı düzeltin/);
});

test('sends the mapping as the person corrected it', async () => {
  server.answers('/plan-imports/i1/preview', preview);
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/plan-imports/i1/mapping', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...found, version: 4 });
    }),
  );
  renderPage(<ReadFile found={found} onDiscarded={() => undefined} />);
  await userEvent.selectOptions(await screen.findByLabelText('A · Faaliyet'), 'Hedef (amaç anlamında)');
  await userEvent.click(screen.getByRole('button', { name: 'Dosyayı böyle yeniden oku' }));
  await vi.waitFor(() =>
    expect(sent).toMatchObject([{ sheets: [{ columns: [{ field: 'OBJECTIVE', confidence: 1 }] }] }]),
  );
});

test('shows what the file says beside a corrected cell, and puts it back', async () => {
  server.answers('/plan-imports/i1/preview', preview);
  const cells = [
    { column: 0, letter: 'A', text: 'Kurs açmak', kind: 'TEXT' },
    { column: 2, letter: 'C', text: '12', kind: 'TEXT', original: 'on iki' },
  ];
  server.answers('/plan-imports/i1/sheets/0', { items: [{ number: 5, cells }], next: null });
  const sent: unknown[] = [];
  server.use(
    http.patch('*/api/v1/plan-imports/i1/cells', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...found, version: 4 });
    }),
  );
  renderPage(<ReadFile found={found} onDiscarded={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Satırları göster' }));
  const row = await screen.findByRole('row', { name: /Kurs açmak/ });
  expect(within(row).getByText('12').tagName).toBe('INS');
  expect(within(row).getByText('on iki').tagName).toBe('DEL');
  expect(within(row).getByText('Dosyada:', { exact: false })).toBeVisible();
  await userEvent.click(within(row).getByRole('button', { name: 'C5 hücresinde dosyadakini kullan' }));
  await vi.waitFor(() =>
    expect(sent).toEqual([{ cells: [{ sheet: 0, row: 5, column: 2, text: 'on iki' }] }]),
  );
});
