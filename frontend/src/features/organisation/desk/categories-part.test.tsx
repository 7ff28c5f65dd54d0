import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { CategoriesPart } from './categories-part';

const server = mockServer();
const PLACE = {
  code: 'neighbourhood',
  labelTr: 'İlçe / mahalle',
  labelEn: 'District / neighbourhood',
  sensitive: false,
  overlapping: false,
  own: true,
  categories: [
    { code: 'cay', labelTr: 'Çay', retired: false },
    { code: 'eski', labelTr: 'Eski', labelEn: 'Old', retired: true },
  ],
  version: 3,
};
const HEALTH = { ...PLACE, code: 'health', sensitive: true, categories: [], version: undefined };
const SEX = { ...PLACE, code: 'sex', own: false };

type Sent = { dimension: unknown; categories: unknown; ifMatch: string | null; ifNoneMatch: string | null };

function saving(answer: () => Response) {
  const sent: Sent[] = [];
  server.answers('/organisations/o1/dimensions', { items: [SEX, PLACE, HEALTH], next: null });
  server.use(
    http.put('*/api/v1/organisations/o1/dimensions/:dimension', async ({ request, params }) => {
      const { categories } = (await request.json()) as { categories: unknown };
      sent.push({
        dimension: params['dimension'],
        categories,
        ifMatch: request.headers.get('if-match'),
        ifNoneMatch: request.headers.get('if-none-match'),
      });
      return answer();
    }),
  );
  return sent;
}

const accepted = () => HttpResponse.json(PLACE);

test('pasted names join the whole list, over the version that was read', async () => {
  const sent = saving(accepted);
  renderPage(<CategoriesPart id="o1" />);
  await userEvent.click(await screen.findByText('Kategori ekle'));
  await userEvent.type(screen.getByLabelText(/^Yeni adlar/), 'İhsaniye\nIşıklar');
  await userEvent.click(screen.getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    dimension: 'neighbourhood',
    categories: [
      ...PLACE.categories,
      { code: 'ihsaniye', labelTr: 'İhsaniye', retired: false },
      { code: 'isiklar', labelTr: 'Işıklar', retired: false },
    ],
    ifMatch: '"3"',
    ifNoneMatch: null,
  });
});

test('the first names of a breakdown are saved only if nobody was faster', async () => {
  const sent = saving(accepted);
  renderPage(<CategoriesPart id="o1" />);
  await userEvent.selectOptions(await screen.findByLabelText('Kırılım'), 'health');
  expect(screen.getByText(/Hassas kırılım/)).toBeInTheDocument();
  expect(screen.getByText('Bu kırılım için kategori belirtilmemiş')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Kategori ekle'));
  await userEvent.type(screen.getByLabelText(/^Yeni adlar/), 'Kronik');
  await userEvent.click(screen.getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() => expect(sent[0]).toMatchObject({ dimension: 'health', ifNoneMatch: '*' }));
});

test('a name that is there already is not sent', async () => {
  const sent = saving(accepted);
  renderPage(<CategoriesPart id="o1" />);
  await userEvent.click(await screen.findByText('Kategori ekle'));
  await userEvent.type(screen.getByLabelText(/^Yeni adlar/), 'ÇAY');
  await userEvent.click(screen.getByRole('button', { name: 'Kaydet' }));
  expect(await screen.findByText('Bu ad listede zaten var: ÇAY')).toBeInTheDocument();
  expect(sent).toHaveLength(0);
});

test('a renamed category keeps its code, a retired one its place', async () => {
  const sent = saving(accepted);
  renderPage(<CategoriesPart id="o1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Adını değiştir: Çay' }));
  await userEvent.type(screen.getByLabelText('Türkçe adı'), ' Mahallesi');
  const [save] = screen.getAllByRole('button', { name: 'Kaydet' });
  await userEvent.click(save as HTMLElement);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: 'Kullanımdan kaldır: Çay' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yeniden kullan: Eski' }));
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  const [cay, eski] = PLACE.categories;
  expect(sent.map(({ categories }) => categories)).toEqual([
    [{ ...cay, labelTr: 'Çay Mahallesi' }, eski],
    [{ ...cay, retired: true }, eski],
    [cay, { ...eski, retired: false }],
  ]);
});

test('who comes too late is told so, keeps what was typed and saves over what stands now', async () => {
  const sent = saving(() => {
    server.answers('/organisations/o1/dimensions', { items: [{ ...PLACE, version: 9 }], next: null });
    return problemResponse({ type: '/problems/stale', title: 'x', status: 412, detail: 'Bu arada değişti.' });
  });
  renderPage(<CategoriesPart id="o1" />);
  await userEvent.click(await screen.findByText('Kategori ekle'));
  await userEvent.type(screen.getByLabelText(/^Yeni adlar/), 'Yeni');
  await userEvent.click(screen.getByRole('button', { name: 'Kaydet' }));
  expect(await screen.findByText('Bu arada değişti.')).toBeInTheDocument();
  expect(screen.getByLabelText(/^Yeni adlar/)).toHaveValue('Yeni');
  await userEvent.click(screen.getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() => expect(sent.at(-1)?.ifMatch).toBe('"9"'));
});
