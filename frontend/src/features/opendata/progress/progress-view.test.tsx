import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { vi } from 'vitest';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import type { Search } from './narrowing';
import { byProvince, grouped, lines, progress } from './progress.fixture';
import { ProgressView } from './progress-view';

const server = mockServer();
const asked: URL[] = [];

beforeEach(() => {
  asked.length = 0;
  server.answers('/provinces', { items: [], next: null });
  server.answers('/themes', { items: [], next: null });
  server.answers('/progress', grouped);
  server.answers('/plans/p1/progress', { planId: 'p1', periods: [progress.period], progress });
  server.use(
    http.get('*/api/v1/progress/plans', ({ request }) => {
      const address = new URL(request.url);
      asked.push(address);
      return address.searchParams.has('cursor')
        ? HttpResponse.json({ items: lines.slice(1), next: null })
        : HttpResponse.json({ items: lines.slice(0, 1), next: 'more' });
    }),
  );
});

function show(search: Search = {}) {
  const change = vi.fn();
  renderPage(<ProgressView search={search} onChange={change} />);
  return change;
}

test('the group says its counts in words, its mean and what the mean covers', async () => {
  show();
  const whole = (await screen.findByRole('heading', { name: 'Bütün planlar birlikte' })).closest('section');
  const figures = within(whole as HTMLElement);
  expect(figures.getByText(/Yolunda · 2/)).toBeInTheDocument();
  expect(figures.getByText('Ağırlıklı ortalama: %61,5')).toBeInTheDocument();
  expect(figures.getByText('Kapsam: %75')).toBeInTheDocument();
  await userEvent.click(figures.getByText(/^Nasıl hesaplandı/));
  expect(await figures.findByText(/Kapsam: 1,5 ÷ 2 = %75/)).toBeInTheDocument();
  expect(figures.getByText(/Ortalama: 92,25 ÷ 1,5 = %61,5/)).toBeInTheDocument();
});

test('its plans come some at a time, and each unfolds to its own parts with their numbers', async () => {
  show();
  const name = 'Yerel Eşitlik Eylem Planı: Çankaya';
  const plan = (await screen.findByRole('heading', { name })).closest('article') as HTMLElement;
  await userEvent.click(within(plan).getByText(/^Nasıl hesaplandı/));
  expect(await within(plan).findByText(/kapsama 0,75, ilerleme toplamına 46,125 katar/)).toBeInTheDocument();
  expect(within(plan).getByText('Eğitim', { exact: false })).toBeInTheDocument();
  expect(within(plan).getAllByText('ağırlık: 1 (planda yazmıyor)')).toHaveLength(2);
  expect(within(plan).getByText('10 ÷ 20 = %50')).toBeInTheDocument();
  expect(screen.queryByText(/Mersin/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Daha fazla göster' }));
  expect(await screen.findByRole('heading', { name: /Mersin/ })).toBeInTheDocument();
});

test('a theme leads to the headings that treat it, and asks the plan for the rights type alone', async () => {
  let query = new URLSearchParams();
  server.use(
    http.get('*/api/v1/progress/plans', () =>
      HttpResponse.json({ items: [{ ...lines[0], parts: ['t1'] }], next: null }),
    ),
    http.get('*/api/v1/plans/p1/progress', ({ request }) => {
      query = new URL(request.url).searchParams;
      return HttpResponse.json({ planId: 'p1', periods: [progress.period], progress });
    }),
  );
  show({ theme: 'education', rights: 'OUTCOME' });
  const plan = (await screen.findByRole('heading', { name: /: Çankaya/ })).closest('article') as HTMLElement;
  await userEvent.click(within(plan).getByText(/^Nasıl hesaplandı/));
  expect(await within(plan).findByText('Planın bu temayı işleyen başlığı:')).toBeInTheDocument();
  expect(within(plan).getByText('Eğitim', { exact: false })).toBeInTheDocument();
  expect(within(plan).queryByText('Sağlık', { exact: false })).not.toBeInTheDocument();
  expect(query.get('rightsType')).toBe('OUTCOME');
  expect(query.get('period')).toBe('2022-H1');
});

test('groups stand by name, never by figure; too thin a mean says why it is not there', async () => {
  server.answers('/progress', byProvince);
  show({ by: 'province', period: '2022-H1' });
  const names = await screen.findAllByRole('heading', { level: 2 });
  expect(names.map((name) => name.textContent)).toEqual(['Diyarbakır', 'İzmir']);
  expect(screen.getByText('Kapsam: %59,9')).toBeInTheDocument();
  expect(screen.getByText(/kapsam en az %60 olmalı/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'İzmir' })).toHaveAttribute(
    'href',
    '/progress?period=2022-H1&province=35',
  );
  await userEvent.click(screen.getAllByText(/^Nasıl hesaplandı/)[0] as HTMLElement);
  expect(await screen.findByRole('heading', { level: 3, name: /: Çankaya/ })).toBeInTheDocument();
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    group: 'PROVINCE',
    key: '21',
    period: '2022-H1',
    limit: '25',
  });
});

test('percentages are shown as the division they are', async () => {
  show();
  const table = await screen.findByRole('table', { name: /yeniden hesaplanan yüzdeler/ });
  expect(within(table).getByRole('cell', { name: '30 ÷ 120 = %25' })).toBeInTheDocument();
  expect(within(table).getByRole('link', { name: /Meclisteki kadın oranı/ })).toHaveAttribute(
    'href',
    '/indicators/I032',
  );
});

test('a filter goes into the address, and the same figures are one link away as JSON', async () => {
  const change = show({ type: 'DISTRICT' });
  await userEvent.selectOptions(await screen.findByLabelText('Ayrı ayrı göster'), 'Tematik alana göre');
  expect(change).toHaveBeenCalledWith({ by: 'theme' });
  await userEvent.selectOptions(screen.getByLabelText('Dönem'), await screen.findByText(/^2022-H1 \(/));
  expect(change).toHaveBeenCalledWith({ period: '2022-H1' });
  await userEvent.selectOptions(screen.getByLabelText('Hak türü'), 'Sonuç');
  expect(change).toHaveBeenCalledWith({ rights: 'OUTCOME' });
  expect(await screen.findByRole('link', { name: 'Bu rakamlar JSON olarak' })).toHaveAttribute(
    'href',
    '/api/v1/progress?municipalityType=DISTRICT',
  );
});

test('nothing published is one thing, filters that leave nothing another', async () => {
  server.answers('/progress', { ...grouped, periods: [], groups: [] });
  show();
  expect(await screen.findByText('Henüz yayımlanmış değer yok')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Planlara bak' })).toHaveAttribute('href', '/plans');
});

test('filters that leave nothing can be taken away at once', async () => {
  server.answers('/progress', { ...grouped, groups: [] });
  show({ by: 'theme', period: '2031-H2' });
  expect(await screen.findByText('Bu seçime uyan yayımlanmış değer yok')).toBeInTheDocument();
  expect(screen.getByLabelText('Dönem')).toHaveValue('2031-H2');
  expect(screen.getByRole('link', { name: 'Bütün süzgeçleri kaldır' })).toHaveAttribute(
    'href',
    '/progress?by=theme',
  );
});

test('what the server refused is said with its number, and asked again when wished', async () => {
  server.use(
    http.get('*/api/v1/progress', () =>
      problemResponse({
        type: '/problems/too-many-requests',
        title: 'Çok fazla istek',
        status: 429,
        detail: 'Biraz bekleyin.',
        requestId: 'r-77',
      }),
    ),
  );
  show();
  expect(await screen.findByText('Biraz bekleyin.')).toBeInTheDocument();
  expect(screen.getByText('r-77')).toBeInTheDocument();
  server.answers('/progress', grouped);
  await userEvent.click(screen.getByRole('button', { name: 'Yeniden dene' }));
  expect(await screen.findByRole('heading', { name: 'Bütün planlar birlikte' })).toBeInTheDocument();
});
