import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { problem } from '../testing';
import { sha256 } from './check';
import { CheckReceiptPage } from './check-receipt-page';

const server = mockServer();
const type = userEvent.setup();

const CONTENT = '{"period":"2022-H1","sentBy":"çağla"}';
const ORGANISATION = { id: '0198f000-0000-7000-8000-000000000033', slug: 'mersin', name: 'Mersin' };
const DATE = '2026-03-01';

async function line() {
  const sentAt = '2026-03-01T09:30:05Z';
  return { sha256: await sha256(CONTENT), sentAt, date: DATE, organisation: ORGANISATION, period: '2022-H1' };
}

async function sealed(lines: string) {
  const listSha256 = await sha256(lines);
  const previousSha256 = '0'.repeat(64);
  const day = await sha256(`${DATE} ${listSha256} ${previousSha256}\n`);
  return {
    date: DATE,
    receipts: 1,
    listSha256,
    previousSha256,
    sha256: day,
    sealedAt: '2026-03-01T22:00:00Z',
  };
}

async function answers({ tamperedList = false } = {}) {
  const found = await line();
  const text = `${found.sha256} ${found.sentAt} ${ORGANISATION.id} ${found.period}\n`;
  const day = await sealed(tamperedList ? text + text : text);
  server.use(
    http.get('*/api/v1/receipts/:sha256', ({ params }) =>
      params.sha256 === found.sha256
        ? HttpResponse.json(found)
        : HttpResponse.json(problem(404), {
            status: 404,
            headers: { 'content-type': 'application/problem+json' },
          }),
    ),
    http.get('*/api/v1/receipts', () => HttpResponse.json({ items: [found], next: null })),
    http.get('*/api/v1/receipt-days/:date', () => HttpResponse.json(day)),
  );
  return found;
}

function receiptFile(content: string, hash: string) {
  return new File([JSON.stringify({ sha256: hash, content })], 'yeep.json', { type: 'application/json' });
}

test('finds a downloaded receipt on its day and recomputes the list of the day', async () => {
  const { sha256: hash } = await answers();
  renderPage(<CheckReceiptPage />);
  await type.upload(await screen.findByLabelText('Alındı dosyası'), receiptFile(CONTENT, hash));
  expect(await screen.findByRole('heading', { name: 'Bu bildirim gönderilmiş' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Mersin' })).toBeInTheDocument();
  expect(screen.getByText('Günün listesi sağlam')).toBeInTheDocument();
});

test('says that a file was changed before it asks anybody', async () => {
  const { sha256: hash } = await answers();
  renderPage(<CheckReceiptPage />);
  const changed = receiptFile(CONTENT.replace('H1', 'H2'), hash);
  await type.upload(await screen.findByLabelText('Alındı dosyası'), changed);
  expect(await screen.findByRole('heading', { name: 'Dosya değişmiş' })).toBeInTheDocument();
});

test('says that a line is missing from the list of the day', async () => {
  const { sha256: hash } = await answers({ tamperedList: true });
  renderPage(<CheckReceiptPage />);
  await type.type(await screen.findByLabelText('SHA-256 özeti'), hash);
  await type.click(screen.getByRole('button', { name: 'Listede ara' }));
  expect(await screen.findByText('Günün listesi tutmuyor')).toBeInTheDocument();
});

test('takes a hash, refuses what is none, and says when it was never sent', async () => {
  await answers();
  renderPage(<CheckReceiptPage />);
  await type.type(await screen.findByLabelText('SHA-256 özeti'), 'abc');
  await type.click(screen.getByRole('button', { name: 'Listede ara' }));
  expect(screen.getByText(/64 karakter olmalı/)).toBeInTheDocument();
  await type.clear(screen.getByLabelText('SHA-256 özeti'));
  await type.type(screen.getByLabelText('SHA-256 özeti'), 'f'.repeat(64));
  await type.click(screen.getByRole('button', { name: 'Listede ara' }));
  expect(await screen.findByRole('heading', { name: 'Listelerde yok' })).toBeInTheDocument();
});
