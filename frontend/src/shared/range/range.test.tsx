import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { RangePart } from './range-part';

const server = mockServer();
const LIBRARY = '/indicator-definitions/K1/range';
const PLAN = '/plan-indicators/p1/range';
const REASON = 'Komşu ilçelerde böyle';
const NONE = { type: '/problems/not-found', title: 'x', status: 404, detail: 'Yok.' };

beforeAll(() => {
  // jsdom knows the element but not how to open it.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

beforeEach(() => {
  sessionStorage.clear();
  signedInAs('board-chair');
});

function signedInAs(...roles: string[]) {
  changeSession({ status: 'signed-in', account: 'a', name: 'Ada', roles });
}

test.each([[[]], [['board']], [['municipality-approver']]])('nobody else sees it: %j', async (roles) => {
  signedInAs(...roles);
  renderPage(
    <>
      <p>Sayfa</p>
      <RangePart subject={{ code: 'K1' }} />
    </>,
  );
  await screen.findByText('Sayfa');
  expect(screen.queryByRole('heading', { name: 'Beklenen aralık' })).not.toBeInTheDocument();
});

test('a first range is saved only if nobody was faster, with one bound left open', async () => {
  server.refuses(LIBRARY, NONE);
  let sent: { body: unknown; tag: string | null } | undefined;
  server.use(
    http.put(`*/api/v1${LIBRARY}`, async ({ request }) => {
      sent = { body: await request.json(), tag: request.headers.get('if-none-match') };
      return HttpResponse.json({ max: 1234.5, version: 0 });
    }),
  );
  renderPage(<RangePart subject={{ code: 'K1' }} unit="kişi" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Aralık belirt' }));
  await userEvent.type(screen.getByLabelText('Üst sınır'), '1.234,5');
  await userEvent.type(screen.getByLabelText('Gerekçe'), ` ${REASON} `);
  await userEvent.click(screen.getByRole('button', { name: 'Aralığı kaydet' }));
  expect(await screen.findByText('en çok 1.234,5')).toBeInTheDocument();
  expect(sent).toEqual({ body: { max: 1234.5, reason: REASON }, tag: '*' });
  expect(JSON.stringify(sessionStorage)).not.toContain('1.234,5');
});

test('what is no number, and nothing at all, is said before anything is sent', async () => {
  server.refuses(LIBRARY, NONE);
  renderPage(<RangePart subject={{ code: 'K1' }} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Aralık belirt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Aralığı kaydet' }));
  expect(screen.getByLabelText('Alt sınır')).toHaveAccessibleDescription(/en az birini yazın/);
  expect(screen.getByLabelText('Gerekçe')).toHaveAccessibleDescription(/Gerekçeyi yazın: en az 10 karakter/);
  await userEvent.type(screen.getByLabelText('Alt sınır'), '12.5');
  expect(screen.getByLabelText('Alt sınır')).toHaveAccessibleDescription(/ondalık için virgül/);
});

test('what the server refuses stands at its bound, and what was typed stays', async () => {
  server.answers(LIBRARY, { min: 1, max: 9, version: 4 });
  let tag: string | null = null;
  server.use(
    http.put(`*/api/v1${LIBRARY}`, ({ request }) => {
      tag = request.headers.get('if-match');
      return problemResponse({
        type: '/problems/rule-broken',
        title: 'x',
        status: 422,
        detail: 'Bir kurala uyulmuyor.',
        violations: [
          { pointer: '/max', message: 'Üst sınır alt sınırdan (10) küçük olamaz.' },
          { pointer: '/reason', message: 'Metinde bir kimlik numarası var.' },
        ],
      });
    }),
  );
  renderPage(<RangePart subject={{ code: 'K1' }} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Aralığı değiştir' }));
  await userEvent.type(screen.getByLabelText('Alt sınır'), '0');
  await userEvent.type(screen.getByLabelText('Gerekçe'), REASON);
  await userEvent.click(screen.getByRole('button', { name: 'Aralığı kaydet' }));
  await screen.findByText('Bir kurala uyulmuyor.');
  expect(screen.getByLabelText('Üst sınır')).toHaveAccessibleDescription(/küçük olamaz/);
  expect(screen.getByLabelText('Gerekçe')).toHaveAccessibleDescription(/bir kimlik numarası var/);
  expect(screen.getByLabelText('Alt sınır')).toHaveValue('10');
  expect(tag).toBe('"4"');
});

test('who comes too late is told what stands now, and loses nothing until they say so', async () => {
  server.answers(LIBRARY, { min: 1, max: 9, version: 4 });
  server.use(
    http.put(`*/api/v1${LIBRARY}`, () => {
      server.answers(LIBRARY, { min: 2, max: 8, version: 5 });
      return problemResponse({ type: '/problems/stale', title: 'x', status: 412, detail: 'Bayat.' });
    }),
  );
  renderPage(<RangePart subject={{ code: 'K1' }} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Aralığı değiştir' }));
  await userEvent.type(screen.getByLabelText('Üst sınır'), '9');
  await userEvent.type(screen.getByLabelText('Gerekçe'), REASON);
  await userEvent.click(screen.getByRole('button', { name: 'Aralığı kaydet' }));
  expect(await screen.findByText(/Şimdi kayıtlı olan: 2 ile 8 arasında/)).toBeInTheDocument();
  expect(screen.getByLabelText('Üst sınır')).toHaveValue('99');
  await userEvent.click(screen.getByRole('button', { name: 'Kayıtlı olanı al' }));
  expect(screen.getByLabelText('Üst sınır')).toHaveValue('8');
});

test("a plan's own range goes before that of the library, and gives way once it is removed", async () => {
  signedInAs('admin');
  server.answers(LIBRARY, { min: 0, max: 100, version: 1 });
  server.answers(PLAN, { min: 5, version: 2 });
  let tag: string | null = null;
  server.use(
    http.delete(`*/api/v1${PLAN}`, ({ request }) => {
      tag = request.headers.get('if-match');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(<RangePart subject={{ planIndicatorId: 'p1' }} definition="K1" />);
  const row = async (name: string) => (await screen.findByText(name)).closest('div') as HTMLElement;
  expect(await row('Yalnızca bu plan için')).toHaveTextContent('en az 5Geçerli');
  expect(await row('Kütüphanedeki aralık')).toHaveTextContent('0 ile 100 arasındaBu planda geçerli değil');
  await userEvent.click(screen.getByRole('button', { name: 'Aralığı kaldır' }));
  const dialog = screen.getByRole('dialog', { name: 'Aralık kaldırılsın mı?' });
  expect(tag).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Evet, kaldır' }));
  await vi.waitFor(async () =>
    expect(await row('Kütüphanedeki aralık')).toHaveTextContent('0 ile 100 arasındaGeçerli'),
  );
  expect(tag).toBe('"2"');
  expect(await row('Yalnızca bu plan için')).toHaveTextContent('belirtilmemiş');
});

test('why a range stands, by whom and since when is beside it; what was not kept is said to be unknown', async () => {
  server.answers(LIBRARY, { min: 0, version: 1 });
  server.answers(PLAN, {
    min: 5,
    reason: REASON,
    statedAs: 'BOARD_CHAIR',
    statedAt: '2026-05-12T10:00:00Z',
    version: 2,
  });
  renderPage(<RangePart subject={{ planIndicatorId: 'p1' }} definition="K1" />);
  expect(await screen.findByText(REASON)).toBeInTheDocument();
  expect(screen.getByText('Heyet başkanı 12 Mayıs 2026 tarihinde belirtti.')).toBeInTheDocument();
  expect(screen.getByText('Gerekçe kaydedilmemiş.')).toBeInTheDocument();
});

test('the history unfolds, newest first, with what was taken back and what has no reason', async () => {
  server.answers(LIBRARY, { min: 0, version: 1 });
  server.answers(`${LIBRARY}/history`, {
    items: [
      {
        max: 9,
        reason: REASON,
        statedBy: 'heyet.baskan',
        statedAs: 'BOARD_CHAIR',
        statedAt: '2026-05-12T10:00:00Z',
      },
      { statedBy: 'yonetici', statedAs: 'ADMIN', statedAt: '2026-05-11T10:00:00Z' },
      { min: 1, statedBy: 'eski.hesap', statedAt: '2026-05-10T10:00:00Z' },
    ],
  });
  renderPage(<RangePart subject={{ code: 'K1' }} />);
  await userEvent.click(await screen.findByText('Aralığın geçmişi'));
  const [newest, removed, oldest] = await screen.findAllByRole('listitem');
  expect(newest).toHaveTextContent(new RegExp(`en çok 9.*${REASON}.*heyet.baskan \\(heyet başkanı\\)`));
  expect(removed).toHaveTextContent(/Aralık kaldırıldı.*yonetici \(yönetici\)/);
  expect(removed).not.toHaveTextContent('Gerekçe kaydedilmemiş');
  expect(oldest).toHaveTextContent(/en az 1.*Gerekçe kaydedilmemiş.*eski.hesap$/);
});
