import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { PlanConnections } from './plan-connections';

const server = mockServer();

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const link = {
  id: 'l1',
  kind: 'PART_OF',
  fromPlanId: 'p1',
  fromPlanTitle: 'YEEP',
  fromItemId: 'a1',
  toPlanId: 'p2',
  toPlanTitle: 'Stratejik plan',
  note: 'Bölüm 3',
};
const inward = {
  ...link,
  id: 'l2',
  kind: 'MONITORS',
  fromPlanId: 'p3',
  fromPlanTitle: 'İzleme',
  toPlanId: 'p1',
  note: null,
};
const connections = { planId: 'p1', shareable: false, coOwners: [], links: [], version: 4 };
const ITEMS = [{ id: 'a1', label: '1.1 Kreş' }];

test('a link is taken back where it was made, after a question; the others only say where', async () => {
  server.answers('/plans/p1/connections', { ...connections, links: [link, inward] });
  let gone = '';
  server.use(
    http.delete('*/api/v1/plans/p1/links/:id', ({ params }) => {
      gone = String(params['id']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(<PlanConnections planId="p1" items={ITEMS} />);
  expect(await screen.findByText('Bölüm 3')).toBeInTheDocument();
  expect(screen.getByText('Bu bağ öteki plandan kurulmuş; oradan kaldırılır.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Bağı kaldır Stratejik plan' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bağı kaldır' }));
  await waitFor(() => expect(gone).toBe('l1'));
});

test('a plan is found by a few letters, own drafts too, and linked item by item', async () => {
  const found = { title: 'Stratejik plan', organisation: { name: 'Mersin' } };
  server.answers('/plans/p1/connections', connections);
  server.answers('/plans', { items: [{ ...found, id: 'p2' }] });
  server.answers('/own-plans', { items: [{ ...found, id: 'p9', title: 'Strateji taslağı' }] });
  server.answers('/plans/p2/tree', { plan: {}, themes: [] });
  let sent: unknown;
  server.use(
    http.post('*/api/v1/plans/p1/links', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(link, { status: 201 });
    }),
  );
  renderPage(<PlanConnections planId="p1" items={ITEMS} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Planı bağla' }));
  expect(await screen.findByText('Listeden bir plan seçin.')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('combobox', { name: 'Öteki plan' }), 'strat');
  expect(await screen.findByRole('option', { name: /Strateji taslağı/ })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('option', { name: /Stratejik plan/ }));
  await userEvent.selectOptions(screen.getByLabelText('Bu planın hangi bölümü'), 'a1');
  await userEvent.click(screen.getByRole('button', { name: 'Planı bağla' }));
  await waitFor(() => expect(sent).toEqual({ toPlanId: 'p2', fromItemId: 'a1', kind: 'PART_OF' }));
});

test('co-owners of a monitoring plan are named over the version that was read', async () => {
  const coOwners = [{ id: 'o1', slug: 'dernek', name: 'Kent Derneği', kind: 'CIVIL_SOCIETY' }];
  server.answers('/plans/p1/connections', { ...connections, shareable: true, coOwners });
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/plans/p1/co-owners', async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      return HttpResponse.json([]);
    }),
  );
  renderPage(<PlanConnections planId="p1" items={[]} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Çıkar Kent Derneği' }));
  await waitFor(() => expect(sent).toEqual([['"4"', { organisationIds: [] }]]));
});
