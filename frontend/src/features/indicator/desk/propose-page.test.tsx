import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import { ProposePage } from './propose-page';

const server = mockServer();

function open() {
  sessionStorage.clear();
  server.answers('/themes', { items: [] });
  server.answers('/norms', { items: [] });
  renderPage(<ProposePage />);
}

test('asks for the one thing that is needed before anything is sent', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Öner' }));
  expect(await screen.findByText('Bu alan gerekli.')).toBeInTheDocument();
});

test('sends only what was stated and shows each refusal at its field, losing nothing', async () => {
  open();
  let sent: unknown;
  server.use(
    http.post('*/api/v1/indicator-proposals', async ({ request }) => {
      sent = await request.json();
      return problemResponse({
        type: '/problems/rule-broken',
        title: 'x',
        status: 422,
        detail: 'Kurala uyulmuyor.',
        violations: [{ pointer: '/disaggregations/0', message: 'Böyle bir kırılım yok: sex' }],
      });
    }),
  );
  await userEvent.type(await screen.findByLabelText('Türkçe başlık'), 'Durak sayısı');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Cinsiyet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Öner' }));
  expect(await screen.findByText('Kurala uyulmuyor.')).toBeInTheDocument();
  expect(screen.getAllByText('Böyle bir kırılım yok: sex').length).toBeGreaterThan(0);
  expect(sent).toEqual({ titleTr: 'Durak sayısı', disaggregations: ['sex'], norms: [] });
  expect(screen.getByLabelText('Türkçe başlık')).toHaveValue('Durak sayısı');
});

test('forgets the draft once the proposal is there', async () => {
  open();
  server.use(
    http.post('*/api/v1/indicator-proposals', () =>
      HttpResponse.json({ code: 'P-2026-001' }, { status: 201 }),
    ),
  );
  await userEvent.type(await screen.findByLabelText('Türkçe başlık'), 'Durak');
  expect(JSON.stringify(sessionStorage)).toContain('Durak');
  await userEvent.click(screen.getByRole('button', { name: 'Öner' }));
  await vi.waitFor(() => expect(JSON.stringify(sessionStorage)).not.toContain('Durak'));
});
