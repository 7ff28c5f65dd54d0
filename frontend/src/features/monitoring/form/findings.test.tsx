import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http, type RequestHandler } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import { Findings } from './findings';
import type { Check } from './problems';

const server = mockServer();
const type = userEvent.setup();
const VALIDATION = `*/api/v1/submissions/${given.SUBMISSION}/validation`;

beforeEach(() => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
});

function check(part: Partial<Check> = {}): Check {
  return {
    rule: 'range-outside',
    severity: 'WARNING',
    message: 'Olağan aralığın dışında.',
    planIndicatorId: given.INDICATOR,
    cell: 'total',
    pointer: '/total',
    blocks: true,
    ...part,
  };
}

function openForm(saved: () => Check[] = () => [], ...handlers: RequestHandler[]) {
  server.use(
    ...handlers,
    http.get(VALIDATION, () => HttpResponse.json({ findings: saved(), sendable: true })),
    ...given.reads(() => given.form([given.cell('total'), given.cell('sex=F')])),
  );
  return renderPage(
    <LedgerProvider>
      <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
    </LedgerProvider>,
  );
}

const total = () => screen.findByRole('textbox', { name: 'Toplam' });
const beside = async () => within((await total()).closest('td') as HTMLElement);

test('says what the rules think of a value while it is only typed, beside the cell and in the panel', async () => {
  const asked: unknown[] = [];
  let save = (): void => {};
  const saving = new Promise<void>((done) => {
    save = done;
  });
  let stored = false;
  openForm(
    () => (stored ? [check({ message: 'Sunucunun sözü.' })] : []),
    http.post(VALIDATION, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ findings: [check()] });
    }),
    http.put(given.CELL_ADDRESS, async () => {
      await saving;
      stored = true;
      return HttpResponse.json(given.observation({ value: 900, version: 0 }));
    }),
  );
  await type.type(await total(), '900');
  expect(await (await beside()).findByText(/Olağan aralığın dışında/)).toHaveTextContent(
    'henüz kaydedilmedi',
  );
  expect(asked.at(-1)).toEqual({
    cells: [
      { planIndicatorId: given.INDICATOR, cell: 'total', observation: { status: 'NORMAL', value: 900 } },
    ],
  });
  expect(screen.getAllByText(/Olağan aralığın dışında/)).toHaveLength(2);
  save();
  expect(await (await beside()).findByText('Sunucunun sözü.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/henüz kaydedilmedi/)).not.toBeInTheDocument());
});

test('opens the note that a warning asks for', async () => {
  openForm(() => [check()]);
  await type.click(await screen.findByRole('button', { name: 'Not yaz: Toplam' }));
  expect(screen.getByRole('textbox', { name: 'Not' })).toHaveFocus();
});

test('keeps still when the rules cannot be asked', async () => {
  openForm(
    () => [],
    http.post(VALIDATION, () => HttpResponse.error()),
    http.put(given.CELL_ADDRESS, () => HttpResponse.json(given.observation({ value: 9, version: 0 }))),
  );
  await type.type(await total(), '9');
  await screen.findByText('kaydedildi', {}, { timeout: 4000 });
  expect(await screen.findByText('Hata da uyarı da yok.')).toBeInTheDocument();
});

describe('the findings of a form', () => {
  const place = { submissionId: given.SUBMISSION, planIndicatorId: given.INDICATOR, cell: 'total' };
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('gives up an older question when a newer value is typed', async () => {
    const signals: AbortSignal[] = [];
    const findings = new Findings(async (_, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    findings.type(place, { status: 'NORMAL', value: 1 });
    await vi.advanceTimersByTimeAsync(500);
    findings.type(place, { status: 'NORMAL', value: 12 });
    await vi.advanceTimersByTimeAsync(500);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('tells only the readers of an indicator whose findings changed', async () => {
    const findings = new Findings(async () => []);
    const told: string[] = [];
    findings.subscribe(given.INDICATOR, () => told.push('its'));
    findings.subscribe('another', () => told.push('another'));
    findings.settle([check()]);
    findings.settle([check()]);
    expect(told).toEqual(['its']);
  });
});

test('an empty cell is no error beside its field, but waits in a folded list', async () => {
  const message = 'Bu hücre boş.';
  openForm(() => [
    check({ rule: 'cell-empty', severity: 'ERROR', message, cell: 'sex=F', pointer: '/f' }),
    check({ rule: 'cell-empty', severity: 'ERROR', message, pointer: '/total' }),
  ]);
  const summary = await screen.findByText('2 hücre boş: bir değer yazın ya da nedeniyle eksik deyin');
  expect(await total()).not.toHaveAccessibleDescription(message);
  expect(screen.queryByText(/giderilmeden gönderilemez/)).not.toBeInTheDocument();
  await type.click(summary);
  await type.click(await screen.findByRole('link', { name: `${given.TITLE} – Toplam` }));
  expect(await total()).toHaveFocus();
});

test('says why a range stands and since when, under the warning that a value lies outside it', async () => {
  const range = {
    min: 50,
    max: 100,
    reason: 'Komşu ilçelerde böyle',
    statedAs: 'BOARD_CHAIR',
    statedAt: '2026-05-12T10:00:00Z',
  } as const;
  const form = given.form([given.cell('total')]);
  const [item] = form.items;
  const [row] = item?.indicators ?? [];
  if (row === undefined) throw new Error('The form has no indicator');
  row.range = range;
  openForm(
    () => [check({ rule: 'outside-stated-range' })],
    ...given.reads(() => form).filter(({ info }) => String(info.path).endsWith('/form')),
  );
  expect(await screen.findByText('Beklenen aralık: 50 ile 100 arasında')).toBeInTheDocument();
  await type.click(await screen.findByText('Aralığın gerekçesi'));
  expect(screen.getByText(range.reason)).toBeVisible();
  expect(screen.getByText('Heyet başkanı 12 Mayıs 2026 tarihinde belirtti.')).toBeVisible();
});
