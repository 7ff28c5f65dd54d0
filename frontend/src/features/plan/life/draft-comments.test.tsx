import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { DraftComments } from './draft-comments';
import { spoken } from './field-words';

const server = mockServer();

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

test('lets the plan’s writers talk about a part and settle it', async () => {
  const said = {
    id: 'd1',
    nodeId: 'a1',
    nodeLabel: 'Kreş',
    text: 'Bütçe?',
    authorName: 'Deniz',
    writtenAt: '2026-11-25T10:00:00Z',
    resolved: false,
    version: 0,
  };
  server.answers('/plans/p1/draft-comments', { items: [said] });
  let settled = false;
  server.use(
    http.post('*/api/v1/plans/p1/draft-comments/d1/resolve', () => {
      settled = true;
      return HttpResponse.json({ ...said, resolved: true, version: 1 });
    }),
  );
  renderPage(<DraftComments planId="p1" nodeId="a1" />);
  expect(await screen.findByText('Bütçe?')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Çözüldü olarak işaretle' }));
  expect(settled).toBe(true);
});

test('reads lists line by line and silence as silence', () => {
  expect(spoken(null)).toBeUndefined();
  expect(spoken([])).toBeUndefined();
  expect(spoken(['a', 'b'])).toBe('a\nb');
  expect(spoken([{ key: 'lansman', value: 2024 }])).toBe('lansman: 2024');
  expect(spoken(0)).toBe('0');
});
