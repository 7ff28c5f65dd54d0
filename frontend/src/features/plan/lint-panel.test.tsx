import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { LintPanel } from './lint-panel';
import { OwnerLint } from './owner-lint';

const server = mockServer();

const owner = {
  rule: 'action-without-owner',
  severity: 'ERROR',
  pointer: '/themes/0/objectives/0/actions/0/content/responsibleUnits',
  nodeId: 'a1',
  nodeKind: 'ACTION',
  nodeName: 'Meslek kursları',
  title: 'Faaliyetin sorumlusu yok',
  why: 'Kimse çalışmaz.',
  fix: 'Sorumlu birimi yazın.',
};
const vision = {
  ...owner,
  rule: 'plan-without-vision',
  severity: 'HINT',
  pointer: '/plan/vision',
  nodeId: null,
  nodeKind: 'PLAN',
  nodeName: 'Plan',
  title: 'Planın vizyonu yazılmamış',
};
const lint = {
  counts: { errors: 2, warnings: 0, hints: 1 },
  findings: [
    owner,
    { ...owner, pointer: '/themes/0/objectives/0/actions/1', nodeId: 'a2', nodeName: null },
    vision,
  ],
};

test('says in words how much there is and groups what says the same', async () => {
  server.answers('/plans/p1/lint', lint);
  renderPage(<LintPanel planId="p1" />);
  const errors = await screen.findByRole('region', { name: 'Eksik ya da çelişkili' });
  expect(screen.getByText('2 eksik ya da çelişki')).toBeInTheDocument();
  expect(screen.getByText('1 öneri')).toBeInTheDocument();
  expect(within(errors).getAllByText('Faaliyetin sorumlusu yok')).toHaveLength(1);
  expect(within(errors).getByText('2 yerde')).toBeInTheDocument();
});

test('leads from a finding to its place in the plan, also where the place has no name', async () => {
  server.answers('/plans/p1/lint', lint);
  renderPage(<LintPanel planId="p1" />);
  await userEvent.click(await screen.findByText('Faaliyetin sorumlusu yok'));
  expect(screen.getByRole('link', { name: 'Meslek kursları' })).toHaveAttribute('href', '#node-a1');
  expect(screen.getByRole('link', { name: '(adsız)' })).toHaveAttribute('href', '#node-a2');
});

test('says so when there is nothing to say', async () => {
  server.answers('/plans/p1/lint', { counts: { errors: 0, warnings: 0, hints: 0 }, findings: [] });
  renderPage(<LintPanel planId="p1" />);
  expect(await screen.findByText('Bu planda eksik ya da zayıf bir şey bulunmadı')).toBeInTheDocument();
});

test('shows itself on a public plan to its owner only, and asks for findings only when opened', async () => {
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  server.answers('/me', { account: 'mersin.veri', name: 'Deniz', roles: [], organisation: { id: 'o1' } });
  renderPage(
    <>
      <OwnerLint planId="p1" organisationId="o1" />
      <OwnerLint planId="p2" organisationId="o2" />
    </>,
  );
  expect(await screen.findAllByText('Planda eksik ya da zayıf olanlar')).toHaveLength(1);
  server.answers('/plans/p1/lint', lint);
  await userEvent.click(screen.getByText('Planda eksik ya da zayıf olanlar'));
  expect(await screen.findByText('2 eksik ya da çelişki')).toBeInTheDocument();
  act(() => changeSession({ status: 'anonymous' }));
});
