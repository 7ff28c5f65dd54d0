import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import type { SubmissionRow } from '../submissions';
import * as given from '../testing';
import { OwnPart } from './own-part';
import type { Owner } from './owners';
import { OwnersPanel } from './owners-panel';
import { QuietOwners } from './quiet-owners';

const server = mockServer();
const owner = (part: Partial<Owner> = {}): Owner => ({
  unitId: 'u1',
  unitName: 'Kadın ve Aile Müdürlüğü',
  namedInPlan: [],
  responsible: { name: 'Ayşe Er', account: true },
  deputy: { name: 'Can Ak', account: true },
  acting: 'DEPUTY',
  awayUntil: '2026-12-05',
  itemIds: [],
  expected: 5,
  answered: 2,
  outstanding: 3,
  quiet: true,
  mine: false,
  ...part,
});
const ROW: SubmissionRow = { ...given.submission(), correctionRequested: false };
const answers = (...owners: Owner[]) =>
  server.answers(`/submissions/${given.SUBMISSION}/owners`, { quietAfterDays: 7, owners });

test('says whose turn it is while somebody is away, and how far the unit is', async () => {
  const { unitId: _, unitName: __, acting: ___, ...nobody } = owner({ namedInPlan: ['Park Bahçe'] });
  answers(owner(), nobody);
  renderPage(<OwnersPanel submissionId={given.SUBMISSION} />);
  const row = await screen.findByRole('row', { name: /Kadın ve Aile Müdürlüğü/ });
  expect(row).toHaveTextContent('Can Akvekâleten');
  expect(row).toHaveTextContent('Ayşe Er 5 Aralık 2026 gününe kadar izinli');
  expect(row).toHaveTextContent('2 / 5');
  expect(screen.getByRole('row', { name: /Birimi belirlenmemiş/ })).toHaveTextContent(
    'Planda yazan: Park Bahçe',
  );
});

test('who coordinates sees the units that have been quiet for long', async () => {
  answers(owner(), owner({ unitId: 'u2', unitName: 'Ulaşım Müdürlüğü', quiet: false }));
  renderPage(<QuietOwners due={[ROW]} />);
  const heading = await screen.findByRole('heading', { name: 'Uzun süredir ses çıkmayan birimler' });
  const quiet = heading.closest('section');
  expect(quiet).toHaveTextContent('3 yanıt bekleniyor. Henüz hiç görülmedi.');
  expect(quiet).not.toHaveTextContent('Ulaşım');
});

test('who answers for a unit is not shown what others owe', async () => {
  answers(owner(), owner({ unitId: 'u2', mine: true, quiet: false }));
  renderPage(
    <>
      <p>yüklendi</p>
      <QuietOwners due={[ROW]} />
    </>,
  );
  await screen.findByText('yüklendi');
  await vi.waitFor(() => expect(screen.queryByRole('heading')).not.toBeInTheDocument());
});

test('who answers for a unit begins with its items and can look at all', async () => {
  changeSession({ status: 'signed-in', account: 'birim', name: 'Ayşe', roles: ['municipality'] });
  const whole = given.form([given.cell('total')]);
  const first = whole.items[0];
  if (first === undefined) throw new Error('The form has an item');
  const other = { ...first, item: { ...first.item, id: 'other', title: 'Başka birimin maddesi' } };
  answers(owner({ mine: true, itemIds: [first.item.id] }));
  renderPage(
    <OwnPart form={{ ...whole, items: [first, other] }}>
      {({ items }) => <p>{items.map(({ item }) => item.title).join(', ')}</p>}
    </OwnPart>,
  );
  const only = await screen.findByRole('checkbox', { name: 'Yalnızca birimimin maddeleri' });
  expect(screen.queryByText(/Başka birimin/)).not.toBeInTheDocument();
  await userEvent.click(only);
  expect(screen.getByText(/Başka birimin/)).toBeInTheDocument();
});
