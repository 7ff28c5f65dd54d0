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

test('returns only marked values, and each only with its reason', async () => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'kurul.raportor', name: 'Evren', roles: ['board'] });
  const submission = given.submission({ state: 'IN_REVIEW', allowed: ['ACCEPT', 'RETURN'] });
  const cells = [
    given.cell('total', { editable: false, observation: given.observation() }),
    given.cell('sex=F', { editable: false, observation: given.observation({ cell: 'sex=F', value: 80 }) }),
  ];
  const sent: unknown[] = [];
  server.use(
    ...given.reads(() => given.form(cells, { submission, editable: false })),
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
  expect(await screen.findByRole('textbox', { name: 'Toplam' })).toHaveAttribute('readonly');
  await type.click(await screen.findByRole('checkbox', { name: 'Geri döndür: Kadın' }));
  await type.click(screen.getByRole('button', { name: 'İşaretli 1 değeri geri döndür' }));
  expect(screen.getByText(/bir gerekçe yazın/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await type.type(screen.getByRole('textbox', { name: 'Geri döndürme gerekçesi: Kadın' }), 'Kaynak yok');
  await type.click(screen.getByRole('button', { name: 'İşaretli 1 değeri geri döndür' }));
  await screen.findByText(/işaretledikleriniz burada birlikte gönderilir/);
  expect(sent).toEqual([
    { items: [{ planIndicatorId: given.INDICATOR, cell: 'sex=F', reason: 'Kaynak yok' }] },
  ]);
});
