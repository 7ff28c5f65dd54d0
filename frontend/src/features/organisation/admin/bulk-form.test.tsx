import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { BulkForm } from './bulk-form';

const server = mockServer();

test('every problem of a list stands at its line, and the list stays', async () => {
  server.use(
    http.post('*/api/v1/organisation-imports', () =>
      problemResponse({
        type: '/problems/rule-broken',
        title: 'x',
        status: 422,
        detail: 'Bir kural bozuldu.',
        violations: [{ pointer: '/rows/2/type', message: 'Tür bilinmiyor.' }],
      }),
    ),
  );
  renderPage(<BulkForm onDone={() => undefined} />);
  const list = await screen.findByLabelText('Liste');
  await userEvent.click(list);
  await userEvent.paste('Tamam;belde;33\nKötü;köy;33');
  await userEvent.click(screen.getByRole('button', { name: 'Listenin tamamını ekle' }));
  expect(await screen.findByText('Listeden hiçbir satır eklenmedi')).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: '2' })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: 'Kötü;köy;33' })).toBeInTheDocument();
  expect(screen.getByText('Tür bilinmiyor.')).toBeInTheDocument();
  expect(list).toHaveValue('Tamam;belde;33\nKötü;köy;33');
});
