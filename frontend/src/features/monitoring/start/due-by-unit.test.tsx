import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { DueByUnit } from './due-by-unit';

const server = mockServer();

const UNITS = [
  { unit: 'Park Müdürlüğü', unitId: null, person: null, mine: false, answered: 0, expected: 9 },
  { unit: 'Kadın Müdürlüğü', unitId: '1', person: 'Ayşe', mine: true, answered: 2, expected: 3 },
  { unit: null, unitId: null, person: null, mine: false, answered: 1, expected: 1 },
];

function due(part: object) {
  const submission = {
    submissionId: '1',
    planId: '2',
    plan: 'Eşitlik planı',
    period: '2025-H2',
    state: 'IN_ENTRY',
    dueOn: '2026-12-22',
    lastDay: '2026-12-29',
    mine: true,
    units: UNITS,
    ...part,
  };
  server.use(http.get('*/api/v1/due', () => HttpResponse.json({ submissions: [submission], replies: [] })));
}

beforeEach(() => {
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Ayşe', roles: ['municipality'] });
});

test('says what is due, by when and from whom, one’s own unit first', async () => {
  due({});
  renderPage(<DueByUnit />);
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Sorumlu'),
    expect.stringMatching(/^Kadın Müdürlüğüsizin biriminizAyşe12 \/ 3$/),
    expect.stringMatching(/^Park Müdürlüğü.*yazılmamış90 \/ 9$/),
    expect.stringContaining('Planın kimseye vermediği'),
  ]);
  expect(screen.getByText('Sizi bekliyor')).toBeInTheDocument();
  expect(screen.getByText(/22 Aralık 2026|22\.12\.2026/)).toBeInTheDocument();
});

test('claims no last day where there is none', async () => {
  due({ dueOn: null, mine: false, units: [] });
  renderPage(<DueByUnit />);
  expect(await screen.findByText('Kendine ait bir son günü yok.')).toBeInTheDocument();
  expect(screen.queryByText('Sizi bekliyor')).not.toBeInTheDocument();
});
