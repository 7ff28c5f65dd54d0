import { act, screen } from '@testing-library/react';

import { renderPage } from '@/shared/testing/render-page';

import { RequireSession } from './require-session';
import { changeSession, sessionExpired } from './session';

beforeAll(() => {
  // jsdom knows the element but not how to open it.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
});

test('keeps the page behind the dialog when the session runs out in the middle of typing', async () => {
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  renderPage(
    <RequireSession>
      <p>Dönem formu</p>
    </RequireSession>,
  );
  await screen.findByText('Dönem formu');
  act(() => sessionExpired());
  expect(screen.getByRole('dialog', { name: 'Oturumun süresi doldu' })).toBeInTheDocument();
  expect(screen.getByText('Dönem formu')).toBeInTheDocument();
});
