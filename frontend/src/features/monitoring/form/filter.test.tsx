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
import type { Checks } from './problems';

const server = mockServer();
const type = userEvent.setup();

beforeEach(() => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
});

/** Two themes of one action with one indicator each. */
function twoThemes(first: FormCell, second: FormCell): Form {
  const one = given.form([first]);
  const [entry] = given.form([second]).items;
  const [row] = entry?.indicators ?? [];
  if (entry === undefined || row === undefined) throw new Error('The sample form is empty');
  const item = { ...entry.item, id: 'item-2', code: 'F2', title: 'Kreş açmak', themeTitle: 'Bakım' };
  const indicator = {
    ...row.indicator,
    id: 'indicator-2',
    itemId: 'item-2',
    title: 'Kreş sayısı',
    code: 'G2',
  };
  return { ...one, items: [...one.items, { ...entry, item, indicators: [{ ...row, indicator }] }] };
}

const RETURNED = { returnedReason: 'Kaynak yok' };
const FORM = twoThemes(given.cell('total', { observation: given.observation() }), given.cell('total', {}));

function openForm(form = FORM, findings: Checks['findings'] = []) {
  const item = form.items[1]?.item.id ?? '';
  const owner = { namedInPlan: [], expected: 1, answered: 0, outstanding: 1, mine: false, quiet: false };
  const owners = [
    {
      ...owner,
      unitId: 'u1',
      unitName: 'Sosyal Hizmetler',
      itemIds: [given.form([]).items[0]?.item.id ?? ''],
    },
    { ...owner, unitId: 'u2', unitName: 'Kreş Şefliği', itemIds: [item] },
  ];
  server.use(
    http.get(`*/api/v1/submissions/${given.SUBMISSION}/owners`, () =>
      HttpResponse.json({ quietAfterDays: 7, owners }),
    ),
    ...given.reads(() => form, { findings, sendable: false }),
    http.put('*/api/v1/submissions/:s/observations/:i/:c', async ({ request }) => {
      const body = (await request.json()) as { value: number };
      return HttpResponse.json(given.observation({ ...body, version: 4 }));
    }),
  );
  renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
}

const visible = () => screen.getAllByRole('textbox', { name: 'Toplam' }).length;
const chip = (name: RegExp) => screen.findByRole('button', { name });

test('narrows the form to what is still empty, and keeps a cell in sight while it is filled', async () => {
  openForm();
  await type.click(await chip(/^Henüz boş \(1\)/));
  expect(screen.getByText('1 gösterge gösteriliyor')).toBeInTheDocument();
  expect(visible()).toBe(1);
  await type.type(screen.getByRole('textbox', { name: 'Toplam' }), '5{Tab}');
  await screen.findByText('kaydedildi');
  expect(await chip(/^Henüz boş \(0\)/)).toHaveAttribute('aria-pressed', 'true');
  expect(visible()).toBe(1);
});

test('finds by code and title, by unit, by what was returned and by what was found', async () => {
  const back = given.cell('total', { observation: given.observation(RETURNED) });
  const finding = { rule: 'r', severity: 'ERROR' as const, message: 'Hatalı.', pointer: '/', blocks: true };
  openForm(twoThemes(back, given.cell('total')), [
    { ...finding, planIndicatorId: 'indicator-2', cell: 'total' },
  ]);
  await type.type(await screen.findByRole('searchbox', { name: 'Kod ya da ad' }), 'KREŞ');
  await waitFor(() => expect(visible()).toBe(1));
  await type.clear(screen.getByRole('searchbox', { name: 'Kod ya da ad' }));
  await waitFor(() => expect(visible()).toBe(2));
  await type.selectOptions(await screen.findByRole('combobox', { name: 'Birim' }), 'Sosyal Hizmetler');
  expect(screen.queryByRole('heading', { name: /Bakım/ })).not.toBeInTheDocument();
  await type.selectOptions(screen.getByRole('combobox', { name: 'Birim' }), 'Bütün birimler');
  await type.click(await chip(/^Geri döndürülen \(1\)/));
  expect(screen.queryByRole('group', { name: 'Kreş sayısı' })).not.toBeInTheDocument();
  await type.click(await chip(/^Hatası ya da uyarısı olan \(1\)/));
  expect(screen.getByRole('group', { name: 'Kreş sayısı' })).toBeVisible();
});

test('counts and shows a statement that came back, without the values beside it', async () => {
  const back = given.claim({ returnedReason: 'Nerede yapıldı?' });
  const [first, ...others] = FORM.items;
  if (first === undefined) throw new Error('The sample form is empty');
  openForm({ ...FORM, items: [{ ...first, claim: back }, ...others] });
  await type.click(await chip(/^Geri döndürülen \(1\)/));
  expect(screen.getByText('Heyet bu beyanı geri döndürdü: Nerede yapıldı?')).toBeVisible();
  expect(screen.getByText('Yalnızca faaliyetlerin beyanları gösteriliyor')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Toplam' })).not.toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Faaliyetin durumu' })).toBeEnabled();
});

test('never lets go of what is typed in a cell that a filter hides', async () => {
  openForm();
  const [first] = await screen.findAllByRole('textbox', { name: 'Toplam' });
  await type.clear(first as HTMLElement);
  await type.type(first as HTMLElement, '1,234.5');
  await type.click(await chip(/^Henüz boş/));
  expect(first).toBeInTheDocument();
  expect(first).not.toBeVisible();
  await type.click(await chip(/^Tümü/));
  expect(first).toHaveValue('1,234.5');
});

test('closes a section under its heading, which says how far it is; a finding in it opens it again', async () => {
  const check = { rule: 'r', severity: 'ERROR' as const, message: 'Hatalı.', pointer: '/', blocks: true };
  openForm(FORM, [{ ...check, planIndicatorId: 'indicator-2', cell: 'total' }]);
  const fold = await screen.findByRole('button', { name: /Bakım.*0 \/ 1 dolu/ });
  await type.click(fold);
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(visible()).toBe(1);
  const panel = document.getElementById('checks') as HTMLElement;
  await type.click(within(panel).getByRole('link', { name: /Kreş sayısı/ }));
  expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(document.activeElement?.id).toBe('cell-indicator-2-total');
  await type.click(await screen.findByRole('button', { name: 'Bütün bölümleri kapat' }));
  expect(screen.queryByRole('textbox', { name: 'Toplam' })).not.toBeInTheDocument();
});
