import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';

import { newQueryClient } from '@/shared/api/query-client';
import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { type Draft, draftQuery, type Edit } from './draft';
import { PlanEditor } from './editor';
import { draftOf, edit, PLAN, problem, reads } from './testing';

const server = mockServer();
const NODE = `*/api/v1/plans/${PLAN}/nodes/:id`;

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'veri', name: 'Ekin', roles: ['municipality'] });
});

function Desk() {
  const { data } = useQuery(draftQuery(PLAN));
  return data === undefined ? null : <PlanEditor draft={data} />;
}

async function open(draft: () => Draft = draftOf, edits: () => Edit[] = () => [], at = '/') {
  server.use(...reads(draft, edits));
  renderPage(<Desk />, { at });
  await row('Burs');
  return userEvent.setup();
}

const row = (name: string) => screen.findByRole('treeitem', { name: new RegExp(name) });
const titles = () => screen.getAllByRole('treeitem').map((one) => one.textContent);

test('the arrows walk, fold and unfold; one row at a time is a stop of the Tab key', async () => {
  const user = await open();
  (await row('Eğitim')).focus();
  await user.keyboard('{ArrowDown}');
  expect(await row('Amaç Eşitlik')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowLeft}');
  expect(await row('Erişim')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('treeitem', { name: /Burs/ })).not.toBeInTheDocument();
  await user.keyboard('{ArrowRight}{End}');
  expect(await row('Servis')).toHaveFocus();
  expect(await row('Servis')).toHaveAttribute('aria-level', '4');
  expect(screen.getAllByRole('treeitem').filter((one) => one.tabIndex === 0)).toHaveLength(1);
});

test('a link to a part opens it, also where it is folded away', async () => {
  const user = await open(draftOf, () => [], '/#node-f2');
  expect(await screen.findByRole('textbox', { name: 'Başlık' })).toHaveValue('Servis');
  expect(await row('Servis')).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Escape}');
  expect(await row('Servis')).toHaveFocus();
});

test('Alt and an arrow moves a part over the version that was read', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${NODE}/move`, async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      return HttpResponse.json({
        id: 'f2',
        kind: 'ACTION',
        parentId: 'h1',
        position: 1,
        version: 1,
        content: { title: 'Servis', norms: [], otherFacts: [] },
      });
    }),
  );
  const user = await open();
  (await row('Servis')).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(sent).toEqual([['"0"', { parentId: 'h1', position: 1 }]]));
  expect(titles().at(-1)).toContain('Burs');
  expect(await row('Servis')).toHaveFocus();
});

test('a line is typed, Enter keeps it and opens the next one', async () => {
  let count = 0;
  server.use(
    http.post(`*/api/v1/plans/${PLAN}/nodes`, async ({ request }) => {
      const { content, position } = (await request.json()) as { content: object; position: number };
      const id = `n${++count}`;
      return HttpResponse.json(
        {
          id,
          kind: 'ACTION',
          parentId: 'h1',
          position,
          version: 0,
          content: { norms: [], otherFacts: [], ...content },
        },
        { status: 201 },
      );
    }),
  );
  const user = await open();
  (await row('Burs')).focus();
  await user.keyboard('{Insert}');
  const line = await screen.findByRole('textbox', { name: 'Yeni: Faaliyet' });
  await user.type(line, 'Kurs{Enter}');
  await row('Kurs');
  await user.type(await screen.findByRole('textbox', { name: 'Yeni: Faaliyet' }), 'Atölye{Enter}');
  await row('Atölye');
  await user.keyboard('{Escape}');
  expect(
    titles()
      .slice(3)
      .map((one) => one?.replace(/^.*Faaliyet /, '')),
  ).toEqual(['Burs', 'Kurs', 'Atölye', 'Servis']);
  expect(await row('Atölye')).toHaveFocus();
});

test('a refusal stands beside its field', async () => {
  server.use(http.patch(NODE, () => problem(422, 'invalid', 'Plan başlamadan biter.', '/code')));
  const user = await open();
  (await row('Burs')).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: 'Başlık' })).toHaveFocus();
  await user.type(screen.getByRole('textbox', { name: 'Kod' }), 'X');
  await user.tab();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Kod' })).toBeInvalid());
  expect(screen.getByRole('textbox', { name: 'Kod' })).toHaveAccessibleDescription(/Plan başlamadan biter/);
});

function contest(field: 'title' | 'note') {
  const theirs = draftOf({ versions: { t1: 0, h1: 0, f1: 1, f2: 0 } });
  const content = theirs.document.themes[0]?.objectives[0]?.actions[0]?.content;
  const sent: unknown[] = [];
  let draft = draftOf();
  server.use(
    http.patch(NODE, async ({ request }) => {
      const body = (await request.json()) as object;
      sent.push([request.headers.get('if-match'), body]);
      if (request.headers.get('if-match') === '"0"') {
        if (content !== undefined) content[field] = 'Onların sözü';
        draft = theirs;
        return problem(412, 'version-mismatch');
      }
      return HttpResponse.json({
        id: 'f1',
        kind: 'ACTION',
        parentId: 'h1',
        position: 1,
        version: 2,
        content: { ...content, ...body },
      });
    }),
  );
  return { draft: () => draft, sent };
}

test('what two people wrote in the same field waits for a choice, and nothing is lost', async () => {
  const { draft, sent } = contest('title');
  const user = await open(draft);
  (await row('Burs')).focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByRole('textbox', { name: 'Başlık' }), ' vermek');
  await user.tab();
  const choice = await screen.findByRole('alertdialog');
  expect(within(choice).getByText('Burs vermek')).toBeInTheDocument();
  expect(within(choice).getByText('Onların sözü')).toBeInTheDocument();
  await user.click(within(choice).getByRole('button', { name: 'Benimkini kaydet' }));
  await waitFor(() => expect(sent.at(-1)).toEqual(['"1"', { title: 'Burs vermek' }]));
});

test('what two people wrote in different fields is kept without asking', async () => {
  const { draft, sent } = contest('note');
  const user = await open(draft);
  (await row('Burs')).focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByRole('textbox', { name: 'Başlık' }), ' vermek');
  await user.tab();
  await waitFor(() => expect(sent.at(-1)).toEqual(['"1"', { title: 'Burs vermek' }]));
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  await screen.findByText('Kaydedildi');
});

test('one’s own last change is taken back, never another person’s', async () => {
  const undone: string[] = [];
  server.use(
    http.post(`*/api/v1/plans/${PLAN}/edits/:batch/undo`, ({ params }) => {
      undone.push(String(params['batch']));
      return HttpResponse.json(draftOf({ lastEdit: 3 }));
    }),
  );
  const edits = [edit(1), edit(2, { editedBy: 'onay', nodeId: 'f2' })];
  const user = await open(
    () => draftOf({ lastEdit: 2 }),
    () => edits,
  );
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /Geri al/ })).not.toHaveAttribute('aria-disabled'),
  );
  (await row('Burs')).focus();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(undone).toEqual(['b1']));
});

test('keys pressed faster than the server answers take back one step more each, and give it back', async () => {
  const edits = [edit(1), edit(2)];
  const asked: string[] = [];
  server.use(
    http.post(`*/api/v1/plans/${PLAN}/edits/:batch/undo`, async ({ params }) => {
      const undoes = String(params['batch']);
      asked.push(undoes);
      await delay(20);
      edits.push(edit(edits.length + 1, { undoes }));
      return HttpResponse.json(draftOf({ lastEdit: edits.length }));
    }),
  );
  const user = await open(
    () => draftOf({ lastEdit: edits.length }),
    () => edits,
  );
  (await row('Burs')).focus();
  await user.keyboard('{Control>}zz{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
  await waitFor(() => expect(asked).toEqual(['b2', 'b1', 'b4']));
});

test('says why a change cannot be taken back', async () => {
  server.use(
    http.post(`*/api/v1/plans/${PLAN}/edits/:batch/undo`, () =>
      problem(409, 'edit-overtaken', 'Bu bölümü sonra başkası değiştirdi.'),
    ),
  );
  const user = await open(
    () => draftOf({ lastEdit: 1 }),
    () => [edit(1)],
  );
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /Geri al/ })).not.toHaveAttribute('aria-disabled'),
  );
  await user.click(screen.getByRole('button', { name: /Geri al/ }));
  expect(await screen.findByText(/sonra başkası değiştirdi/)).toBeInTheDocument();
});

test('words kept in this tab from before somebody else’s change are asked about, never sent in silence', async () => {
  sessionStorage.setItem(
    'yeep.draft:veri:plan:p1:f1',
    JSON.stringify({ value: { title: 'Eski sözüm', norms: [], otherFacts: [] }, version: 0 }),
  );
  server.use(http.patch(NODE, () => problem(412, 'version-mismatch')));
  const user = await open(() => draftOf({ versions: { t1: 0, h1: 0, f1: 4, f2: 0 } }));
  (await row('Burs')).focus();
  await user.keyboard('{Enter}');
  const choice = await screen.findByRole('alertdialog');
  expect(within(choice).getByText('Eski sözüm')).toBeInTheDocument();
  expect(within(choice).getByText('Burs')).toBeInTheDocument();
});

test('the dialog of a step stays open when the plan is shut for writing meanwhile', async () => {
  const steps = {
    planId: PLAN,
    state: 'AWAITING_COUNCIL',
    version: 1,
    steps: [{ transition: 'ADOPT', allowed: true, obstacles: [] }],
    unanswered: 0,
    workingCopyId: null,
    workingCopyVersion: null,
    revisionOf: null,
    yearsOver: false,
  };
  server.answers(`/plans/${PLAN}/steps`, steps);
  let draft = draftOf({ state: 'IN_CONSULTATION' });
  const queries = newQueryClient();
  server.use(...reads(() => draft));
  renderPage(<Desk />, { queries });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Yürürlüğe koy' }));
  await user.type(await screen.findByLabelText('Karar numarası'), '2026/118');

  draft = draftOf({ state: 'AWAITING_COUNCIL', editable: false });
  await queries.invalidateQueries();

  expect(await screen.findByText('Meclis kararı bekleniyor')).toBeInTheDocument();
  expect(screen.getByLabelText('Karar numarası')).toHaveValue('2026/118');
});
