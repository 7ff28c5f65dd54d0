import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import type { Entry } from './calendar';
import { CalendarPage } from './calendar-page';

const server = mockServer();
const entry = (part: Partial<Entry>): Entry => ({
  id: 'OPENING:p1',
  kind: 'OPENING',
  day: '2026-12-01',
  cycleId: 'c1',
  cycleTitleTr: 'Deneme döngüsü',
  cycleTitleEn: 'Trial cycle',
  periodId: 'p1',
  periodCode: '2026-H1',
  startsOn: '2026-01-01',
  endsOn: '2026-06-30',
  feeds: 'PROGRESS_1',
  ...part,
});

beforeEach(() => server.answers('/cycles', { items: [], next: null }));

test('shows the days month by month and says why one was moved and for whom', async () => {
  server.answers('/calendar', {
    items: [
      entry({}),
      entry({
        id: 'DEADLINE:s1',
        kind: 'DEADLINE',
        day: '2027-01-15',
        lastDay: '2027-01-22',
        organisation: { id: 'o1', slug: 'o', name: 'Mersin' },
        plan: { id: 'l1', slug: 'l', title: 'Mersin YEEP' },
        formerDeadline: '2026-12-31',
        reason: 'Deprem',
      }),
    ],
    next: null,
  });
  renderPage(<CalendarPage />);
  const section = (month: string) =>
    screen.getByRole('heading', { name: month }).closest('section') as HTMLElement;
  await screen.findByRole('heading', { name: 'Aralık 2026' });
  expect(within(section('Aralık 2026')).getByText('2026-H1 dönemi açılıyor')).toBeVisible();
  const moved = section('Ocak 2027');
  expect(moved).toHaveTextContent('Yalnızca: Mersin – Mersin YEEP');
  expect(moved).toHaveTextContent('önceki son gün 31 Aralık 2026. Gerekçe: Deprem');
  expect(screen.getByRole('link', { name: /iCalendar/ })).toHaveAttribute(
    'href',
    '/api/v1/calendar.ics?lang=tr',
  );
});

test('asks for the days to come until past ones are wanted', async () => {
  const asked: boolean[] = [];
  server.use(
    http.get('*/api/v1/calendar', ({ request }) => {
      asked.push(new URL(request.url).searchParams.has('from'));
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  renderPage(<CalendarPage />);
  expect(await screen.findByText('Bu seçimde bir gün yok')).toBeVisible();
  await userEvent.click(screen.getByLabelText('Geçmiş günleri de göster'));
  await vi.waitFor(() => expect(asked).toEqual([true, false]));
});
