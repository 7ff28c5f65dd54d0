import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import * as given from '../testing';
import { EvidencePanel } from './evidence-panel';
import type { Evidence } from './form';

const server = mockServer();
const person = userEvent.setup({ applyAccept: false });
const EVIDENCE = `${given.CELL_ADDRESS}/evidence`;
const PLACE = { submissionId: given.SUBMISSION, planIndicatorId: given.INDICATOR, cell: 'total' };
const PDF = new File(['%PDF-1.4'], 'meclis kararı.pdf', { type: 'application/pdf' });
const KEPT: Evidence = {
  id: '0198f000-0000-7000-8000-000000000a99',
  kind: 'PHOTO',
  title: 'Açılış',
  fileName: 'acilis.jpg',
  mediaType: 'image/jpeg',
  visibility: 'PUBLIC',
  hiddenDetails: ['LOCATION', 'DEVICE'],
  publishedSha256: 'a'.repeat(64),
  textRead: false,
  published: false,
};

async function open(evidence: Evidence[] = []) {
  renderPage(
    <EvidencePanel
      place={PLACE}
      cell={given.cell('total', { observation: given.observation(), evidence })}
      locked={false}
    />,
  );
  await screen.findByText('Kanıt');
}

const send = (name = 'Kanıtı yükle') => person.click(screen.getByRole('button', { name }));
const declare = () => person.click(screen.getByRole('checkbox', { name: /kişisel veri içermiyor/ }));

test('says what is missing and sends nothing before', async () => {
  await open();
  await send();
  expect(screen.getByLabelText('Kanıt dosyası')).toHaveAccessibleDescription(/Bir dosya seçin/);
  expect(screen.getByRole('textbox', { name: 'Belgenin adı' })).toHaveAccessibleDescription(/adını yazın/);
  expect(screen.getByRole('checkbox')).toHaveAccessibleDescription(/onaylamadan gönderilemez/);
});

test('what cannot be taken is told as soon as it is chosen', async () => {
  await open();
  const field = screen.getByLabelText('Kanıt dosyası');
  await person.upload(field, new File(['MZ'], 'program.exe'));
  expect(field).toHaveAccessibleDescription(/Bu tür dosya alınmıyor/);
  const large = new File(['x'], 'buyuk.pdf');
  Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 });
  await person.upload(field, large);
  expect(field).toHaveAccessibleDescription(/10 MB’tan büyük/);
});

test('each visibility says what it means', async () => {
  await open();
  const choice = screen.getByRole('group', { name: 'Kim görebilir?' });
  expect(within(choice).getByRole('radio', { name: /^Herkes/ })).toHaveAccessibleDescription(/yayımlanır/);
  expect(within(choice).getByRole('radio', { name: /^Belediye ve heyet/ })).toHaveAccessibleDescription(
    /hiçbir zaman yayımlanmaz/,
  );
  expect(within(choice).getByRole('radio', { name: /^Yalnızca belediye/ })).toHaveAccessibleDescription(
    /Heyet görmez/,
  );
});

test('a dropped file and a photograph do the same as a chosen one', async () => {
  await open();
  fireEvent.drop(screen.getByText(/Dosyayı buraya bırakın/), { dataTransfer: { files: [PDF] } });
  expect(screen.getByText('Seçilen dosya: meclis kararı.pdf')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Belgenin adı' })).toHaveValue('meclis kararı');
  const camera = screen.getByLabelText('Fotoğraf çek');
  expect(camera).toHaveAttribute('capture', 'environment');
  await person.upload(camera, new File(['jpg'], 'IMG_1.jpg', { type: 'image/jpeg' }));
  expect(screen.getByRole('combobox', { name: 'Belgenin türü' })).toHaveValue('PHOTO');
});

test('goes on by itself after a dropped line, and keeps what was filled in', async () => {
  let calls = 0;
  server.use(
    http.post(EVIDENCE, () => {
      calls += 1;
      return calls === 1 ? HttpResponse.error() : HttpResponse.json(KEPT, { status: 201 });
    }),
  );
  await open();
  await person.upload(screen.getByLabelText('Kanıt dosyası'), PDF);
  await declare();
  await send();
  await screen.findByText(/yeniden gönderiliyor/);
  await waitFor(() => expect(calls).toBe(2), { timeout: 4000 });
});

test('a refusal names every place, and the draft stays for another try', async () => {
  server.use(
    http.post(EVIDENCE, () =>
      problemResponse(
        given.problem(422, {
          violations: [
            {
              pointer: '/file',
              code: 'identity-number-in-cell',
              message: '“Liste” sayfasının B7 hücresinde',
            },
            {
              pointer: '/file',
              code: 'identity-number-in-cell',
              message: '“Liste” sayfasının B9 hücresinde',
            },
          ],
        }),
      ),
    ),
  );
  await open();
  await person.upload(screen.getByLabelText('Kanıt dosyası'), PDF);
  await declare();
  await send();
  expect(await screen.findByText('“Liste” sayfasının B7 hücresinde')).toBeInTheDocument();
  expect(screen.getByText('“Liste” sayfasının B9 hücresinde')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Belgenin adı' })).toHaveValue('meclis kararı');
  expect(screen.getByRole('button', { name: 'Yeniden dene' })).toBeInTheDocument();
});

test('a full disk is said in the server’s words', async () => {
  server.use(
    http.post(EVIDENCE, () =>
      problemResponse(given.problem(507, { detail: 'Sunucuda dosyalar için yer kalmadı.' })),
    ),
  );
  await open();
  await person.upload(screen.getByLabelText('Kanıt dosyası'), PDF);
  await declare();
  await send();
  expect(await screen.findByText('Sunucuda dosyalar için yer kalmadı.')).toBeInTheDocument();
});

test('a web address is sent with its declaration', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post(`${given.CELL_ADDRESS}/links`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ ...KEPT, kind: 'LINK' }, { status: 201 });
    }),
  );
  await open();
  await person.click(screen.getByRole('radio', { name: 'Bir internet adresi' }));
  const url = screen.getByRole('textbox', { name: 'İnternet adresi' });
  await person.type(url, 'belediye');
  await send('Adresi ekle');
  expect(url).toHaveAccessibleDescription(/https ile başlayan/);
  await person.clear(url);
  await person.type(url, 'https://example.org/karar');
  await person.type(screen.getByRole('textbox', { name: 'Belgenin adı' }), 'Meclis kararı');
  await declare();
  await send('Adresi ekle');
  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]).toEqual({
    url: 'https://example.org/karar',
    title: 'Meclis kararı',
    kind: 'LINK',
    visibility: 'PUBLIC',
    personalDataDeclared: true,
  });
});

test('its sender learns what the picture told and that the public copy does not', async () => {
  await open([KEPT]);
  expect(
    screen.getByText(/çekildiği yer, kamera veya telefon. Kamuya açık kopyada bunlar yok/),
  ).toBeInTheDocument();
});

test('a document that could not be looked through says so', async () => {
  const { publishedSha256: _, ...document } = KEPT;
  await open([{ ...document, mediaType: 'application/pdf', hiddenDetails: ['AUTHOR'] }]);
  expect(screen.getByText(/taranamadı/)).toBeInTheDocument();
  expect(screen.getByText(/Olduğu gibi yayımlanır/)).toBeInTheDocument();
});
