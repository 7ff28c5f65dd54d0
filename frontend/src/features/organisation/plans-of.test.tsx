import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { PlansOf } from './plans-of';

const server = mockServer();

test('says that no public plan was found', async () => {
  server.answers('/plans', { items: [], next: null });
  renderPage(<PlansOf organisation="o1" />);
  expect(await screen.findByText('Kamuya açık plan bulunamadı')).toBeInTheDocument();
});

test('shows what the server refused, with the request number, and tries again when asked', async () => {
  server.refuses('/plans', {
    type: '/problems/too-many',
    title: 'x',
    status: 429,
    detail: 'Biraz bekleyin.',
    requestId: 'r-42',
  });
  renderPage(<PlansOf organisation="o1" />);
  expect(await screen.findByText('Biraz bekleyin.')).toBeInTheDocument();
  expect(screen.getByText('r-42')).toBeInTheDocument();
  server.answers('/plans', { items: [], next: null });
  await userEvent.click(screen.getByRole('button', { name: 'Yeniden dene' }));
  expect(await screen.findByText('Kamuya açık plan bulunamadı')).toBeInTheDocument();
});
