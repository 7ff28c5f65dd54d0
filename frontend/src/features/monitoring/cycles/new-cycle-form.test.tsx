import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { NewCycleForm } from './new-cycle-form';

const server = mockServer();

async function fill(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Döngünün adı (Türkçe)'), 'Aylık izleme');
  await userEvent.type(screen.getByLabelText('Döngünün adı (İngilizce)'), 'Monthly');
  await userEvent.selectOptions(screen.getByLabelText('Dönemlerin uzunluğu'), 'MONTHLY');
  const last = screen.getByLabelText('Sonuç raporu');
  await userEvent.clear(last);
  await userEvent.type(last, '1');
  await userEvent.selectOptions(screen.getByLabelText('İlk dönem'), '2026-11-01');
}

test('months are told how many of them feed each report, and shown before they are made', async () => {
  let sent: { frequency?: string; feeds?: string[] } | undefined;
  server.use(
    http.post('*/api/v1/cycles', async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json({ id: 'c1', periods: [], plans: [] }, { status: 201 });
    }),
  );
  renderPage(<NewCycleForm />);
  await fill();
  expect(screen.getByLabelText('İlk dönem')).toHaveAccessibleDescription(
    /^19 dönem: 2026-11, 2026-12, 2027-01, 2027-02, …, 2028-05/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Döngüyü oluştur' }));
  await waitFor(() => expect(sent?.frequency).toBe('MONTHLY'));
  expect(sent?.feeds).toHaveLength(19);
  expect(sent?.feeds?.slice(5, 7)).toEqual(['PROGRESS_1', 'PROGRESS_2']);
  expect(sent?.feeds?.at(-1)).toBe('FINAL');
});

test('what the server refuses stands beside its field', async () => {
  server.use(
    http.post('*/api/v1/cycles', () =>
      problemResponse({
        type: '/problems/rule-broken',
        title: 'x',
        status: 422,
        detail: 'Bir kural bozuldu.',
        violations: [{ pointer: '/firstPeriodStart', message: 'Ay, ilk günüyle başlar.' }],
      }),
    ),
  );
  renderPage(<NewCycleForm />);
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Döngüyü oluştur' }));
  await waitFor(() =>
    expect(screen.getByLabelText('İlk dönem')).toHaveAccessibleDescription(/Ay, ilk günüyle başlar/),
  );
});
