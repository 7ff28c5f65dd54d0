import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';

import { SignOut } from './sign-out';

const signOut = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('@/shared/auth/oidc', () => ({ signOut }));

const type = userEvent.setup();
const MINE = 'yeep.draft:mersin.veri:observation:1';
const THEIRS = 'yeep.draft:muratpasa.veri:observation:1';

beforeEach(() => {
  localStorage.clear();
  signOut.mockReset();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function hide(this: HTMLDialogElement) {
    this.open = false;
  };
});

function leaveDrafts() {
  for (const place of [MINE, THEIRS])
    localStorage.setItem(place, JSON.stringify({ schema: 1, value: { entry: {}, base: null } }));
}

/** The browser goes to another page. */
const go = () => {
  window.dispatchEvent(new Event('pagehide'));
  return Promise.resolve();
};

async function ask() {
  renderPage(<SignOut />);
  await type.click(await screen.findByRole('button', { name: 'Çıkış yap' }));
}

test('signs out at once when nothing is left unsent', async () => {
  await ask();
  await vi.waitFor(() => expect(signOut).toHaveBeenCalledOnce());
});

test('warns of what was not sent, and deletes only one’s own on leaving', async () => {
  leaveDrafts();
  signOut.mockImplementation(go);
  await ask();
  const dialog = within(screen.getByRole('dialog', { name: 'Gönderilmemiş değerler var' }));
  expect(dialog.getByText(/1 değer henüz kaydedilmedi/)).toBeInTheDocument();
  expect(signOut).not.toHaveBeenCalled();
  await type.click(dialog.getByRole('button', { name: 'Sil ve çıkış yap' }));
  await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual([THEIRS]));
});

test('staying keeps everything', async () => {
  leaveDrafts();
  await ask();
  await type.click(screen.getByRole('button', { name: 'Çıkış yapma' }));
  expect(signOut).not.toHaveBeenCalled();
  expect(localStorage).toHaveLength(2);
});

test('a sign-out that fails loses nothing, and says so', async () => {
  leaveDrafts();
  signOut.mockRejectedValue(new Error('Keycloak is down'));
  await ask();
  await type.click(screen.getByRole('button', { name: 'Sil ve çıkış yap' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Çıkış yapılamadı/);
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage).toHaveLength(2);
});
