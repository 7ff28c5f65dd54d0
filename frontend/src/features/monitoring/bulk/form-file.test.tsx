import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer, problemResponse } from '@/shared/testing/server';

import * as given from '../testing';
import { FormFile } from './form-file';
import type { Outcome } from './form-files';

const server = mockServer();
const person = userEvent.setup({ applyAccept: false });
const ADDRESS = `*/api/v1/submissions/${given.SUBMISSION}/template`;
const FILLED = new File(['form-tr;planIndicatorId'], 'mersin-yeep-2022-H1.csv', { type: 'text/csv' });
const OUTCOME: Outcome = {
  saved: false,
  created: 3,
  changed: 1,
  unchanged: 8,
  removed: 0,
  emptied: 0,
  errors: 0,
  problems: [],
  findings: [],
};
const PROBLEM: Outcome['problems'][number] = {
  severity: 'ERROR',
  code: 'template-not-a-number',
  place: 'Veri!Q7',
  sheet: 'Veri',
  row: 7,
  column: 'Q',
  message: '“çok” bir sayı değil.',
};

/** Answers each sending in turn and keeps what was asked. */
function answers(...outcomes: Outcome[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.post(ADDRESS, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(outcomes[asked.length - 1] ?? OUTCOME);
    }),
  );
  return asked;
}

async function open(editable = true) {
  renderPage(<FormFile form={given.form([given.cell('total')], { editable })} />);
  await person.click(await screen.findByText(/tablo olarak indir/));
}

const choose = () => person.upload(screen.getByLabelText('Doldurulmuş form'), FILLED);
const take = () => person.click(screen.getByRole('button', { name: 'Değerleri forma al' }));

test('shows what would change before anything is taken, then takes it and says so', async () => {
  const asked = answers(OUTCOME, { ...OUTCOME, saved: true });
  await open();
  await choose();
  const heading = await screen.findByRole('heading', { name: 'Bu dosya alınırsa' });
  expect(heading).toHaveFocus();
  expect(screen.getByText('Yeni değer').nextSibling).toHaveTextContent('3');
  expect(asked.map((query) => query.get('dryRun'))).toEqual(['true']);

  await take();
  expect(await screen.findByRole('status')).toHaveTextContent('Dosya alındı: 3 yeni, 1 değişen');
  expect(asked.map((query) => query.get('dryRun'))).toEqual(['true', 'false']);
  expect(screen.queryByRole('heading', { name: 'Bu dosya alınırsa' })).not.toBeInTheDocument();
});

test('a problem is told at its place, and nothing can be taken while there is one', async () => {
  answers({ ...OUTCOME, created: 0, changed: 0, errors: 1, problems: [PROBLEM] });
  await open();
  await choose();
  const problems = await screen.findByRole('list', { name: /sorunlar ve uyarılar/ });
  expect(within(problems).getByRole('listitem')).toHaveTextContent('Veri!Q7 “çok” bir sayı değil.');
  expect(screen.getByText(/düzeltilmesi gereken 1 yer/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Değerleri forma al' })).not.toBeInTheDocument();
});

test('what was emptied stays unless somebody wants it deleted', async () => {
  const asked = answers({ ...OUTCOME, emptied: 2 }, { ...OUTCOME, removed: 2 });
  await open();
  await choose();
  const clear = await screen.findByRole('checkbox', { name: /2 kayıtlı değeri/ });
  expect(clear).not.toBeChecked();
  await person.click(clear);
  expect(await screen.findByText('Silinen değer')).toBeInTheDocument();
  expect(clear).toBeChecked();
  expect(clear).toHaveFocus();
  await take();
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.map((query) => query.get('clear'))).toEqual(['false', 'true', 'true']);
});

test('a file without changes has nothing to take', async () => {
  answers({ ...OUTCOME, created: 0, changed: 0 });
  await open();
  fireEvent.drop(screen.getByText(/dosyayı buraya bırakın/), { dataTransfer: { files: [FILLED] } });
  expect(await screen.findByText('Bu dosyada alınacak bir değişiklik yok.')).toBeInTheDocument();
  expect(screen.getByText('Seçilen dosya: mersin-yeep-2022-H1.csv')).toBeInTheDocument();
});

test('a refusal says why, in the words of the server', async () => {
  const violations = [
    { pointer: 'Veri!4', message: 'Bu dosya başka bir dönemin formu.', code: 'template-of-another' },
  ];
  server.use(http.post(ADDRESS, () => problemResponse(given.problem(422, { violations }))));
  await open();
  await choose();
  expect(await screen.findByText('Dosyadan hiçbir şey alınmadı')).toBeInTheDocument();
  expect(screen.getByText('Bu dosya başka bir dönemin formu.')).toBeInTheDocument();
});

test('whoever only reads may download and sends nothing', async () => {
  await open(false);
  expect(screen.getByRole('button', { name: 'Formu indir (XLSX)' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Formu indir (CSV)' })).toBeInTheDocument();
  expect(screen.queryByLabelText('Doldurulmuş form')).not.toBeInTheDocument();
});

test('a download that fails says so', async () => {
  server.use(http.get(ADDRESS, () => problemResponse(given.problem(503))));
  await open();
  await person.click(screen.getByRole('button', { name: 'Formu indir (XLSX)' }));
  expect(await screen.findByText('Dosya indirilemedi')).toBeInTheDocument();
});
