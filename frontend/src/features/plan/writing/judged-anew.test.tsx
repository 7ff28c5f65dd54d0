import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { draftQuery, type Edit } from './draft';
import { PlanEditor } from './editor';
import { draftOf, edit, PLAN, reads } from './testing';

const server = mockServer();

beforeEach(() => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'veri', name: 'Ekin', roles: ['municipality'] });
});

function Desk() {
  const { data } = useQuery(draftQuery(PLAN));
  return data === undefined ? null : <PlanEditor draft={data} />;
}

test('what a step still lacks is asked anew after a change', async () => {
  const edits: Edit[] = [];
  server.use(
    ...reads(draftOf, () => edits),
    http.get(`*/api/v1/plans/${PLAN}/steps`, () =>
      HttpResponse.json({
        planId: PLAN,
        version: 0,
        state: 'DRAFT',
        unanswered: 0,
        yearsOver: false,
        steps: [
          {
            transition: 'OPEN_CONSULTATION',
            allowed: true,
            obstacles: edits.length === 0 ? ['PLAN_INCOMPLETE'] : [],
          },
        ],
      }),
    ),
    http.post(`*/api/v1/plans/${PLAN}/nodes/:id/move`, () => {
      edits.push(edit(1));
      return HttpResponse.json({
        id: 'f1',
        kind: 'ACTION',
        parentId: 'h1',
        position: 1,
        version: 1,
        content: { title: 'Burs', norms: [], otherFacts: [] },
      });
    }),
  );
  renderPage(<Desk />);
  const user = userEvent.setup();
  expect(await screen.findByText(/Eksik: en az bir tematik alan/)).toBeInTheDocument();

  (await screen.findByRole('treeitem', { name: /Burs/ })).focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');

  expect(await screen.findByRole('button', { name: 'Görüşe aç' })).toBeInTheDocument();
  expect(screen.queryByText(/Eksik: en az bir tematik alan/)).not.toBeInTheDocument();
});
