import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { Bell } from './bell';
import { InboxPage } from './inbox-page';
import { OutboxPage } from './outbox-page';
import { PreferencesPage } from './preferences-page';
import { UnsubscribePage } from './unsubscribe-page';

const server = mockServer();
const type = userEvent.setup();

const ENTRY = {
  id: '0198f000-0000-7000-8000-000000000001',
  kind: 'SUBMISSION_OPENED',
  text: 'Eşitlik planı, 2025-H2: dönem bildirime açıldı.',
  address: '/workspace/submissions/1',
  subjectKind: 'SUBMISSION',
  subjectId: '1',
  createdAt: '2026-03-01T09:00:00Z',
};

beforeEach(() => {
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Ayşe', roles: ['municipality'] });
});

test('says how much is unread, also in words', async () => {
  server.use(http.get('*/api/v1/notifications/unread', () => HttpResponse.json({ unread: 3 })));
  renderPage(<Bell />);
  expect(await screen.findByRole('link', { name: 'Bildirimler: 3 okunmamış' })).toBeInTheDocument();
});

test('marks one as read and shows it so', async () => {
  let readAt: string | null = null;
  server.use(
    http.get('*/api/v1/notifications', () =>
      HttpResponse.json({ items: [{ ...ENTRY, readAt }], next: null }),
    ),
    http.post(`*/api/v1/notifications/${ENTRY.id}/read`, () => {
      readAt = '2026-03-01T10:00:00Z';
      return HttpResponse.json({ unread: 0 });
    }),
  );
  renderPage(<InboxPage />);
  expect(await screen.findByRole('link', { name: ENTRY.text })).toBeInTheDocument();
  await type.click(screen.getByRole('button', { name: /^Okundu işaretle/ }));
  await waitFor(() => expect(screen.queryByText('Yeni:')).not.toBeInTheDocument());
});

test('saves what was chosen on the version that was read', async () => {
  const saved: unknown[] = [];
  const known = {
    email: true,
    topics: ['DEADLINE', 'APPROVAL', 'RETURN', 'REPLY'],
    digest: false,
    language: 'tr',
    address: 'a@example.org',
    mailSent: true,
    version: 2,
  };
  server.use(
    http.get('*/api/v1/notification-preference', () => HttpResponse.json(known)),
    http.put('*/api/v1/notification-preference', async ({ request }) => {
      saved.push(request.headers.get('if-match'), await request.json());
      return HttpResponse.json({ ...known, version: 3 });
    }),
  );
  renderPage(<PreferencesPage />);
  await type.click(await screen.findByRole('checkbox', { name: 'Heyetin beklediği yanıtlar' }));
  await type.click(screen.getByRole('checkbox', { name: /günde bir kez/ }));
  await type.click(screen.getByRole('button', { name: 'Tercihleri kaydet' }));
  await waitFor(() =>
    expect(saved).toEqual([
      '"2"',
      { email: true, topics: ['DEADLINE', 'APPROVAL', 'RETURN'], digest: true, language: 'tr' },
    ]),
  );
  const button = screen.getByRole('button', { name: 'Tercihleri kaydet' });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'));
  expect(button).toHaveFocus();
  await type.click(button);
  await waitFor(() => expect(saved[2]).toBe('"3"'));
});

test('ends the mail only at the press of the button', async () => {
  const tokens: (string | null)[] = [];
  server.use(
    http.post('*/api/v1/unsubscribe', ({ request }) => {
      tokens.push(new URL(request.url).searchParams.get('token'));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(<UnsubscribePage />, { at: '/?token=abc.def' });
  const button = await screen.findByRole('button', { name: 'Artık e-posta almak istemiyorum' });
  expect(tokens).toEqual([]);
  await type.click(button);
  expect(await screen.findByText('Artık e-posta gönderilmeyecek')).toBeInTheDocument();
  expect(tokens).toEqual(['abc.def']);
});

test('shows the admin what a demonstration would have sent', async () => {
  const mail = {
    id: '1',
    account: 'mersin.veri',
    address: 'mersin.veri@example.org',
    state: 'KEPT',
    notifications: 1,
    attempts: 1,
    createdAt: '2026-03-01T09:00:00Z',
    subject: 'Dönem açıldı',
    text: 'Son gün: 22 Aralık',
  };
  server.use(http.get('*/api/v1/emails', () => HttpResponse.json({ items: [mail], next: null })));
  renderPage(<OutboxPage />);
  await type.click(await screen.findByText('Dönem açıldı'));
  expect(screen.getByText('Son gün: 22 Aralık')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Yeniden gönder/ })).not.toBeInTheDocument();
});
