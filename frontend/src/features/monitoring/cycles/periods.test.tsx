import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import type { Cycle } from './cycles';
import { Periods } from './periods';

const server = mockServer();
const period = (id: string, code: string, opensOn: string, deadline: string): Cycle['periods'][number] => ({
  id,
  version: 2,
  cycleId: 'c1',
  ordinal: 1,
  code,
  startsOn: '2022-01-01',
  endsOn: '2022-06-30',
  opensOn,
  deadline,
  graceDays: 7,
  feeds: 'PROGRESS_1',
});
const CYCLE: Cycle = {
  id: 'c1',
  version: 0,
  titleTr: 'Döngü',
  titleEn: 'Cycle',
  frequency: 'HALF_YEARLY',
  periods: [
    period('past', '2022-H1', '2022-07-01', '2022-07-31'),
    period('open', '2022-H2', '2023-01-01', '2099-01-31'),
    period('next', '2023-H1', '2099-07-01', '2099-07-31'),
  ],
  plans: [],
};

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function hide(this: HTMLDialogElement) {
    this.open = false;
  };
});

test('before the opening days are moved, afterwards there is more time with a reason, and in the end neither', async () => {
  const sent: { path: string; tag: string | null; body: unknown }[] = [];
  server.use(
    http.all('*/api/v1/cycles/c1/periods/*', async ({ request }) => {
      const path = new URL(request.url).pathname.split('/periods/')[1] ?? '';
      sent.push({ path, tag: request.headers.get('if-match'), body: await request.json() });
      return HttpResponse.json({ ...CYCLE.periods[1], version: 3 });
    }),
  );
  renderPage(<Periods cycle={CYCLE} manages />);
  expect(within(await screen.findByRole('row', { name: /2022-H1/ })).getByText('Kapandı')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: '2022-H2 dönemi için süreyi uzat' }));
  const extend = screen.getByRole('dialog');
  await userEvent.click(within(extend).getByRole('button', { name: 'Süreyi uzat' }));
  expect(within(extend).getByText('Gerekçeyi yazın; takvimde görünecek.')).toBeVisible();
  await userEvent.type(within(extend).getByLabelText('Yeni son gün'), '2099-03-01');
  await userEvent.type(within(extend).getByLabelText('Gerekçe'), 'Sel');
  await userEvent.click(within(extend).getByRole('button', { name: 'Süreyi uzat' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

  await userEvent.click(screen.getByRole('button', { name: '2023-H1 döneminin günlerini değiştir' }));
  const move = screen.getByRole('dialog');
  await userEvent.clear(within(move).getByLabelText('Açılış'));
  await userEvent.type(within(move).getByLabelText('Açılış'), '2099-07-10');
  await userEvent.click(within(move).getByRole('button', { name: 'Kaydet' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    { path: 'open/extend', tag: '"2"', body: { deadline: '2099-03-01', reason: 'Sel' } },
    { path: 'next', tag: '"2"', body: { opensOn: '2099-07-10', deadline: '2099-07-31', graceDays: 7 } },
  ]);
});

test('who does not keep the calendar only reads it', async () => {
  renderPage(<Periods cycle={CYCLE} manages={false} />);
  await screen.findByRole('row', { name: /2022-H2/ });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
