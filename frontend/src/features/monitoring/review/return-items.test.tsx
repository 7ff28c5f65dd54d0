import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { NextStep } from '../sending/next-step';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import { ReturnMarks } from './return-marks';

const server = mockServer();
const type = userEvent.setup();

function openReview(): unknown[] {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'kurul.raportor', name: 'Evren', roles: ['board'] });
  const submission = given.submission({ state: 'IN_REVIEW', allowed: ['ACCEPT', 'RETURN'] });
  const cells = [
    given.cell('total', { editable: false, observation: given.observation() }),
    given.cell('sex=F', { editable: false, observation: given.observation({ cell: 'sex=F', value: 80 }) }),
  ];
  const form = given.form(cells, { submission, editable: false });
  const sent: unknown[] = [];
  server.use(
    ...given.reads(() => given.withClaim(form, given.claim(), false)),
    http.post(`*/api/v1/submissions/${given.SUBMISSION}/return`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(given.submission({ state: 'RETURNED', allowed: [] }));
    }),
  );
  renderPage(
    <LedgerProvider>
      <ReturnMarks submissionId={given.SUBMISSION}>
        <SubmissionBody submission={submission}>
          <NextStep submission={submission} />
        </SubmissionBody>
      </ReturnMarks>
    </LedgerProvider>,
  );
  return sent;
}

test('returns only marked values, and each only with its reason', async () => {
  const sent = openReview();
  expect(await screen.findByRole('textbox', { name: 'Toplam' })).toHaveAttribute('readonly');
  await type.click(await screen.findByRole('checkbox', { name: 'Geri döndür: Kadın' }));
  await type.click(screen.getByRole('button', { name: 'İşaretli 1 kalemi geri döndür' }));
  expect(screen.getByText(/bir gerekçe yazın/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await type.type(screen.getByRole('textbox', { name: 'Geri döndürme gerekçesi: Kadın' }), 'Kaynak yok');
  await type.click(screen.getByRole('button', { name: 'İşaretli 1 kalemi geri döndür' }));
  await screen.findByText(/işaretledikleriniz burada birlikte gönderilir/);
  expect(sent).toEqual([
    { items: [{ planIndicatorId: given.INDICATOR, cell: 'sex=F', reason: 'Kaynak yok' }] },
  ]);
});

test('returns what is stated of an action beside a value, in one sending', async () => {
  const sent = openReview();
  const claim = 'Danışma merkezi açılması – Belediyenin beyanı';
  await type.click(await screen.findByRole('checkbox', { name: `Geri döndür: ${claim}` }));
  await type.click(screen.getByRole('checkbox', { name: 'Geri döndür: Toplam' }));
  await type.type(screen.getByRole('textbox', { name: 'Geri döndürme gerekçesi: Toplam' }), 'Kaynak yok');
  await type.click(screen.getByRole('button', { name: 'İşaretli 2 kalemi geri döndür' }));
  expect(screen.getByRole('link', { name: 'Eksik olana git' })).toHaveAttribute(
    'href',
    `#item-${given.ITEM}`,
  );
  await type.type(screen.getByRole('textbox', { name: `Geri döndürme gerekçesi: ${claim}` }), 'Nerede?');
  await type.click(screen.getByRole('button', { name: 'İşaretli 2 kalemi geri döndür' }));
  await screen.findByText(/işaretledikleriniz burada birlikte gönderilir/);
  const value = { planIndicatorId: given.INDICATOR, cell: 'total', reason: 'Kaynak yok' };
  expect(sent).toEqual([
    { items: expect.arrayContaining([value, { itemId: given.ITEM, reason: 'Nerede?' }]) },
  ]);
});

test('a mark that is taken back is not sent', async () => {
  openReview();
  const box = await screen.findByRole('checkbox', { name: /^Geri döndür: Danışma/ });
  await type.click(box);
  expect(screen.getByRole('button', { name: 'İşaretli 1 kalemi geri döndür' })).toBeEnabled();
  await type.click(box);
  expect(screen.queryByRole('button', { name: /kalemi geri döndür/ })).not.toBeInTheDocument();
});
