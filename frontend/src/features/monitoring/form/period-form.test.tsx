import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import type { Evidence } from './form';

const server = mockServer();
const lost = given.problem(412);
const type = userEvent.setup();

beforeEach(() => {
  localStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  HTMLElement.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function hide(this: HTMLDialogElement) {
    this.open = false;
  };
});

function openForm() {
  return renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
}

const field = (name: string) => screen.findByRole('textbox', { name });

test('saves what is typed with the version that was read, and says so', async () => {
  const seen: unknown[] = [];
  server.use(
    ...given.reads(() => given.form([given.cell('total', { observation: given.observation() })])),
    http.put(given.CELL_ADDRESS, async ({ request }) => {
      seen.push(request.headers.get('if-match'), await request.json());
      return HttpResponse.json(given.observation({ value: 1234.5, version: 4 }));
    }),
  );
  openForm();
  const total = await field('Toplam');
  expect(total).toHaveValue('120');
  await type.clear(total);
  await type.type(total, '1.234{Tab}');
  await screen.findByText('kaydedildi');
  expect(seen).toEqual(['"3"', { status: 'NORMAL', value: 1234 }]);
  expect(screen.getByText('Bütün değişiklikler kaydedildi')).toBeInTheDocument();
});

test('sends nothing that might mean two things, and says why beside the field', async () => {
  server.use(...given.reads(() => given.form([given.cell('total')])));
  openForm();
  const total = await field('Toplam');
  await type.type(total, '1,234.5{Tab}');
  expect(total).toBeInvalid();
  expect(total).toHaveAccessibleDescription(/Virgül ve nokta karışmış/);
  expect(screen.getByText(/1 değer kaydedilmedi/)).toBeInTheDocument();
});

test('shows both values when somebody else was faster, and overwrites only when told to', async () => {
  const theirs = given.observation({ value: 99, version: 4, updatedBy: 'mersin.onay' });
  const sent: (string | null)[] = [];
  let stored = given.observation();
  server.use(
    ...given.reads(() => given.form([given.cell('total', { observation: stored })])),
    http.put(given.CELL_ADDRESS, ({ request }) => {
      const base = request.headers.get('if-match');
      sent.push(base);
      if (base === '"4"') return HttpResponse.json(given.observation({ value: 130, version: 5 }));
      stored = theirs;
      return problemResponse(lost);
    }),
  );
  openForm();
  const total = await field('Toplam');
  await type.clear(total);
  await type.type(total, '130{Tab}');
  await type.click(await screen.findByRole('button', { name: 'karşılaştır' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Bu değeri başkası değiştirdi' }));
  expect(dialog.getByText('130')).toBeInTheDocument();
  expect(dialog.getByText('99')).toBeInTheDocument();
  expect(sent).toEqual(['"3"']);
  await type.click(dialog.getByRole('button', { name: 'Benimkini kaydet' }));
  await screen.findByText('kaydedildi');
  expect(sent).toEqual(['"3"', '"4"']);
});

test('two people creating the same cell: keeping the other one’s value drops the draft', async () => {
  let stored: ReturnType<typeof given.observation> | undefined;
  server.use(
    ...given.reads(() =>
      given.form([given.cell('total', stored === undefined ? {} : { observation: stored })]),
    ),
    http.put(given.CELL_ADDRESS, ({ request }) => {
      expect(request.headers.get('if-none-match')).toBe('*');
      stored = given.observation({ value: 99, version: 0 });
      return problemResponse(lost);
    }),
  );
  openForm();
  const total = await field('Toplam');
  await type.type(total, '130{Tab}');
  await type.click(await screen.findByRole('button', { name: 'karşılaştır' }));
  await type.click(screen.getByRole('button', { name: 'Kayıtlı olan kalsın' }));
  expect(await field('Toplam')).toHaveValue('99');
  expect(localStorage).toHaveLength(0);
});

test('is no conflict when our own save arrived and only its answer was lost', async () => {
  const stored = given.observation({ value: 130, version: 4 });
  let first = true;
  server.use(
    ...given.reads(() =>
      given.form([given.cell('total', { observation: first ? given.observation() : stored })]),
    ),
    http.put(given.CELL_ADDRESS, () => {
      if (!first) return problemResponse(lost);
      first = false;
      return HttpResponse.error();
    }),
  );
  openForm();
  const total = await field('Toplam');
  await type.clear(total);
  await type.type(total, '130{Tab}');
  await type.click(await screen.findByRole('button', { name: 'yeniden dene' }));
  await screen.findByText('kaydedildi');
});

test('keeps what could not be sent over a reload, and sends it with the version it was typed over', async () => {
  let down = true;
  const bases: (string | null)[] = [];
  server.use(
    ...given.reads(() => given.form([given.cell('total', { observation: given.observation() })])),
    http.put(given.CELL_ADDRESS, ({ request }) => {
      bases.push(request.headers.get('if-match'));
      return down ? HttpResponse.error() : HttpResponse.json(given.observation({ value: 77, version: 4 }));
    }),
  );
  const first = openForm();
  const total = await field('Toplam');
  await type.clear(total);
  await type.type(total, '77{Tab}');
  await screen.findByText('kaydedilemedi');
  first.unmount();
  down = false;
  openForm();
  expect(await field('Toplam')).toHaveValue('77');
  await screen.findByText('kaydedildi');
  expect(new Set(bases)).toEqual(new Set(['"3"']));
  expect(localStorage).toHaveLength(0);
});

test('goes on by itself once the session is back', async () => {
  let status = 401;
  server.use(
    ...given.reads(() => given.form([given.cell('total')])),
    http.put(given.CELL_ADDRESS, () =>
      status === 401
        ? problemResponse(given.problem(401))
        : HttpResponse.json(given.observation({ value: 5, version: 0 })),
    ),
  );
  openForm();
  await type.type(await field('Toplam'), '5{Tab}');
  await screen.findByText('kaydedilemedi');
  const person = { account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] };
  act(() => changeSession({ status: 'expired', ...person }));
  status = 200;
  act(() => changeSession({ status: 'signed-in', ...person }));
  await screen.findByText('kaydedildi');
});

test('puts each problem beside its own cell and links to it from the list', async () => {
  const message = 'Kadın ve erkek toplamı genel toplamı aşıyor.';
  server.use(
    ...given.reads(
      () => given.form([given.cell('total', { observation: given.observation() }), given.cell('sex=F')]),
      {
        sendable: false,
        findings: [
          {
            rule: 'parts-exceed-total',
            severity: 'ERROR',
            message,
            planIndicatorId: given.INDICATOR,
            cell: 'sex=F',
            pointer: '/x',
            blocks: true,
          },
        ],
      },
    ),
  );
  openForm();
  const women = await field('Kadın');
  await screen.findByText('1 hata: giderilmeden gönderilemez');
  expect(women).toHaveAccessibleDescription(message);
  expect(await field('Toplam')).not.toHaveAccessibleDescription(message);
  await type.click(screen.getByRole('link', { name: `${given.TITLE} – Kadın` }));
  expect(women).toHaveFocus();
});

test('says what the server refused, beside the value, and keeps it', async () => {
  server.use(
    ...given.reads(() => given.form([given.cell('total')])),
    http.put(given.CELL_ADDRESS, () =>
      problemResponse(
        given.problem(422, {
          violations: [{ pointer: '/value', message: 'Birikimli değer azalamaz.', code: 'cumulative-falls' }],
        }),
      ),
    ),
  );
  openForm();
  const total = await field('Toplam');
  await type.type(total, '5{Tab}');
  await screen.findByText('Birikimli değer azalamaz.');
  expect(total).toHaveAccessibleDescription('Birikimli değer azalamaz.');
  expect(total).toHaveValue('5');
});

test('moves like a spreadsheet and takes a pasted column', async () => {
  server.use(
    ...given.reads(() => given.form([given.cell('total'), given.cell('sex=F'), given.cell('sex=M')])),
    http.put(given.CELL_ADDRESS, async ({ params, request }) => {
      const { value } = (await request.json()) as { value: number };
      return HttpResponse.json(given.observation({ cell: String(params['cell']), value, version: 0 }));
    }),
  );
  openForm();
  const [total, women, men] = [await field('Toplam'), await field('Kadın'), await field('Erkek')];
  total.focus();
  await type.keyboard('{ArrowRight}');
  expect(women).toHaveFocus();
  await type.keyboard('{Control>}{End}{/Control}');
  expect(men).toHaveFocus();
  await type.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(total).toHaveFocus();
  await type.paste('10\r\n6\r\n4\r\n');
  await type.click(screen.getByRole('button', { name: '3 değeri yapıştır' }));
  expect([total, women, men].map((cell) => (cell as HTMLInputElement).value)).toEqual(['10', '6', '4']);
  await waitFor(() => expect(screen.getAllByText('kaydedildi')).toHaveLength(3), { timeout: 3000 });
});

test('does not empty a value in passing while its evidence hangs on it', async () => {
  const evidence = {
    id: '0198f000-0000-7000-8000-000000000a99',
    kind: 'REPORT',
    title: 'Faaliyet raporu',
    visibility: 'PUBLIC',
    hiddenDetails: [],
    published: false,
  } satisfies Evidence;
  server.use(
    ...given.reads(() =>
      given.form([given.cell('total', { observation: given.observation(), evidence: [evidence] })]),
    ),
  );
  openForm();
  const total = await field('Toplam');
  await type.clear(total);
  await type.tab();
  expect(total).toHaveAccessibleDescription(/önce kanıtı kaldırın/);
  expect(screen.getByText('kaydedilmedi')).toBeInTheDocument();
});

test('a missing value needs its reason before it is sent', async () => {
  const bodies: unknown[] = [];
  server.use(
    ...given.reads(() => given.form([given.cell('sex=F')])),
    http.put(given.CELL_ADDRESS, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(
        given.observation({ cell: 'sex=F', status: 'MISSING', missingReason: 'NOT_COLLECTED', version: 0 }),
      );
    }),
  );
  openForm();
  await type.click(await screen.findByRole('button', { name: `Ayrıntı: ${given.TITLE} – Kadın` }));
  await type.selectOptions(screen.getByRole('combobox', { name: 'Değerin durumu' }), 'Veri yok');
  expect(screen.getByRole('combobox', { name: 'Veri neden yok?' })).toBeInvalid();
  await type.selectOptions(screen.getByRole('combobox', { name: 'Veri neden yok?' }), 'Toplanmadı');
  await screen.findByText('kaydedildi', {}, { timeout: 3000 });
  expect(bodies).toEqual([{ status: 'MISSING', missingReason: 'NOT_COLLECTED' }]);
});
