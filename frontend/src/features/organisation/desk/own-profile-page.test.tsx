import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { OwnProfilePage } from './own-profile-page';

const server = mockServer();
const ORGANISATION = {
  id: 'o1',
  slug: 'x',
  name: 'Deneme Belediyesi',
  kind: 'MUNICIPALITY',
  website: null,
  contact: null,
  charterSignedOn: null,
  note: null,
  sources: [],
  version: 3,
};
const UNIT = {
  id: 'u1',
  name: 'Eşitlik Müdürlüğü',
  names: [
    { name: 'Kadın Müdürlüğü', from: null, until: '2020-01-01' },
    { name: 'Eşitlik Müdürlüğü', from: '2020-01-01', until: null },
  ],
  parentId: null,
  closedOn: null,
  responsibles: [],
  absences: [],
  actingId: null,
  version: 4,
};

beforeEach(() => {
  server.answers('/me', { account: 'a', roles: ['municipality'], organisation: { id: 'o1' } });
  server.answers('/organisations/o1/profile', {
    organisation: ORGANISATION,
    population: [],
    equalityFacts: [],
    training: { trainings: 0, suppressed: false },
  });
  server.answers('/organisations/o1/evidence', { items: [], next: null });
  server.answers('/organisations/o1/trainings', { items: [], next: null });
  server.answers('/organisations/o1/unit-register', { items: [UNIT], next: null });
  server.answers('/organisations/o1/dimensions', { items: [], next: null });
});

test('what is emptied is sent as null, over the version that was read', async () => {
  let sent: { body: unknown; tag: string | null } | undefined;
  server.use(
    http.patch('*/api/v1/organisations/o1/profile', async ({ request }) => {
      sent = { body: await request.json(), tag: request.headers.get('if-match') };
      return HttpResponse.json({ ...ORGANISATION, version: 4 });
    }),
  );
  renderPage(<OwnProfilePage />);
  const about = (await screen.findByLabelText('Web sitesi')).closest('form') as HTMLElement;
  await userEvent.type(within(about).getByLabelText('Telefon'), '+90 312');
  await userEvent.click(within(about).getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() => expect(sent?.tag).toBe('"3"'));
  expect(sent?.body).toEqual({
    website: null,
    contact: { email: null, phone: '+90 312', address: null },
    charterSignedOn: null,
    note: null,
  });
});

test('a sum that does not fit is shown beside the field it is about', async () => {
  server.use(
    http.put('*/api/v1/organisations/o1/population/2024', () =>
      problemResponse({
        type: '/problems/rule-broken',
        title: 'x',
        status: 422,
        detail: 'Bir kural bozuldu.',
        violations: [{ pointer: '/total', message: 'Toplam tutmuyor.' }],
      }),
    ),
  );
  renderPage(<OwnProfilePage />);
  const form = (await screen.findByLabelText('Yıl')).closest('form') as HTMLElement;
  await userEvent.type(within(form).getByLabelText('Yıl'), '2024');
  await userEvent.type(within(form).getByLabelText('Toplam'), '10');
  await userEvent.type(within(form).getByLabelText('Kaynak'), 'TÜİK');
  await userEvent.click(within(form).getByRole('button', { name: 'Kaydet' }));
  await within(form).findAllByText('Toplam tutmuyor.');
  expect(within(form).getByLabelText('Toplam')).toHaveAccessibleDescription(/Toplam tutmuyor/);
});

test('a unit is shown with its former name, and what nobody stated as such', async () => {
  renderPage(<OwnProfilePage />);
  expect(await screen.findByText(/Önceki adı: Kadın Müdürlüğü/)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Eşitlik komisyonu' })).toHaveTextContent(
    'kaynakta belirtilmemiş',
  );
});

const TRAINING = {
  id: 't1',
  heldOn: '2025-03-08',
  topic: 'PLAN_DRAFTING',
  hours: 3.5,
  female: 4,
  male: null,
  provider: 'Üniversite',
  note: null,
  version: 2,
};

test('a training is corrected over the version that was read', async () => {
  let sent: { body: unknown; tag: string | null } | undefined;
  server.answers('/organisations/o1/trainings', { items: [TRAINING], next: null });
  server.use(
    http.patch('*/api/v1/trainings/t1', async ({ request }) => {
      sent = { body: await request.json(), tag: request.headers.get('if-match') };
      return HttpResponse.json({ ...TRAINING, version: 3 });
    }),
  );
  renderPage(<OwnProfilePage />);
  const button = await screen.findByRole('button', { name: /^Eğitimi düzelt:/ });
  await userEvent.click(button);
  const form = screen.getByRole('region', { name: /^Eğitimi düzelt:/ });
  await userEvent.type(within(form).getByLabelText('Erkek katılımcı'), '6');
  await userEvent.click(within(form).getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() => expect(sent?.tag).toBe('"2"'));
  expect(sent?.body).toEqual({
    heldOn: '2025-03-08',
    topic: 'PLAN_DRAFTING',
    hours: 3.5,
    female: 4,
    male: 6,
    provider: 'Üniversite',
    note: null,
  });
  await vi.waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'false'));
});

test('what is written about a deputy is put right, and more units are loaded when asked', async () => {
  let sent: { body: unknown; tag: string | null } | undefined;
  const deputy = {
    id: 'r1',
    role: 'DEPUTY',
    name: 'Ada Örnek',
    title: 'Şef',
    email: null,
    account: null,
    from: '2024-01-01',
    until: null,
    version: 7,
  };
  server.use(
    http.get('*/api/v1/organisations/o1/unit-register', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('cursor')
          ? { items: [{ ...UNIT, id: 'u2', name: 'Zabıta Müdürlüğü', names: [] }], next: null }
          : { items: [{ ...UNIT, responsibles: [deputy] }], next: 'c1' },
      ),
    ),
    http.patch('*/api/v1/units/u1/responsibles/r1', async ({ request }) => {
      sent = { body: await request.json(), tag: request.headers.get('if-match') };
      return HttpResponse.json({ ...deputy, version: 8 });
    }),
  );
  renderPage(<OwnProfilePage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Daha fazla göster' }));
  expect(await screen.findByRole('heading', { name: 'Zabıta Müdürlüğü' })).toBeInTheDocument();
  await userEvent.click(screen.getByText('Bilgilerini düzelt ya da görevini bitir: Ada Örnek'));
  const form = screen.getByLabelText('Görevin bittiği gün').closest('form') as HTMLElement;
  await userEvent.clear(within(form).getByLabelText('Unvanı'));
  await userEvent.type(within(form).getByLabelText('Görevin bittiği gün'), '2025-06-30');
  await userEvent.click(within(form).getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() => expect(sent?.tag).toBe('"7"'));
  expect(sent?.body).toEqual({ title: null, email: null, account: null, until: '2025-06-30' });
});

test('an absence is recorded for who answers for the unit, and the deputy is named meanwhile', async () => {
  const person = { title: null, email: null, account: null, from: '2024-01-01', until: null, version: 0 };
  const unit = {
    ...UNIT,
    responsibles: [
      { ...person, id: 'r1', role: 'RESPONSIBLE', name: 'Ayşe Er' },
      { ...person, id: 'r2', role: 'DEPUTY', name: 'Can Ak' },
    ],
    absences: [{ id: 'a1', responsibleId: 'r1', firstDay: '2026-11-20', lastDay: '2026-12-05', version: 0 }],
    actingId: 'r2',
  };
  server.answers('/organisations/o1/unit-register', { items: [unit], next: null });
  let sent: unknown;
  server.use(
    http.post('*/api/v1/units/u1/absences', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(unit.absences[0], { status: 201 });
    }),
  );
  renderPage(<OwnProfilePage />);
  expect(await screen.findByText(/vekil yanıt veriyor: Can Ak/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'İzni kaldır: Ayşe Er' })).toBeInTheDocument();
  await userEvent.click(screen.getByText('İzin yaz'));
  const form = (await screen.findByLabelText('Kim?')).closest('form') as HTMLElement;
  await userEvent.type(within(form).getByLabelText('İlk gün'), '2027-01-01');
  await userEvent.type(within(form).getByLabelText('Son gün'), '2027-01-05');
  await userEvent.click(within(form).getByRole('button', { name: 'Kaydet' }));
  await vi.waitFor(() =>
    expect(sent).toEqual({ responsibleId: 'r1', firstDay: '2027-01-01', lastDay: '2027-01-05' }),
  );
});
