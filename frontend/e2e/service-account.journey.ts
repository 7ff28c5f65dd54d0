import {
  type APIRequestContext,
  type APIResponse,
  type Browser,
  expect,
  request as requests,
  test,
} from '@playwright/test';

import { withPerson } from './support/people';

/** A municipality's own system reports as docs/api.md says; what it writes it takes back at the end. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const CLIENT = 'muratpasa-bilgi-sistemi';
/** The demonstration's own; it opens nothing outside a demonstration. */
const SECRET = 'yeep-demo-2026';
const ACCOUNT = `service-account-${CLIENT}`;
const PERIOD = '2022-H1';
const BASE = process.env['YEEP_PUBLIC_URL'] ?? 'http://localhost:8080';
/** The one indicator of the plan that no other journey types into. */
const INDICATOR = /Kadın danışma merkez/i;

type Cell = { planIndicatorId: string; cell: string; version: number | null; observation: object | null };
type Outcome = Record<'created' | 'unchanged' | 'removed', number> & { saved: boolean; cells: Cell[] };
type Submission = { id: string; organisation: { slug: string }; period: { code: string } };
type Indicator = {
  indicator: { id: string; title: string };
  cells: { cell: string; observation?: unknown }[];
};
type Form = { items: { indicators: Indicator[] }[] };
type AuditEvent = { actor: string; entity: string; action: string };

let system: APIRequestContext;
let own: Submission;
let foreign: Submission;
let cells: Cell[] = [];

test.afterAll(() => system?.dispose());

test('an administrator sees the submissions of two municipalities', async ({ browser }) => {
  await asAdmin(browser, async (admin) => {
    own = await submissionOf(admin, 'antalya-muratpasa');
    foreign = await submissionOf(admin, 'mersin-buyuksehir');
  });
});

test('the system fetches a token and reads the open form', async () => {
  system = await requests.newContext({ baseURL: BASE, extraHTTPHeaders: { authorization: await token() } });
  const listed = await json<{ items: Submission[] }>(await system.get('/api/v1/submissions'));
  expect(new Set(listed.items.map(({ organisation }) => organisation.slug))).toEqual(
    new Set(['antalya-muratpasa']),
  );
  const form = await json<Form>(await system.get(`/api/v1/submissions/${own.id}/form`));
  const asked = form.items
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => INDICATOR.test(indicator.title));
  cells = (asked?.cells ?? []).map(({ cell }) => ({
    planIndicatorId: asked?.indicator.id ?? '',
    cell,
    version: null,
    observation: { status: 'NORMAL', value: 4 },
  }));
  expect(cells.map(({ cell }) => cell)).toContain('total');
  expect(asked?.cells.filter(({ observation }) => observation)).toEqual([]);
  cells = cells.filter(({ cell }) => cell === 'total');
});

test('a dry run saves nothing, sending saves, and sending again changes nothing', async () => {
  expect(await send(cells, '?dryRun=true')).toMatchObject({ saved: false, created: 1 });
  expect(await send(cells)).toMatchObject({ saved: true, created: 1 });
  expect(await send(cells)).toMatchObject({ saved: true, created: 0, unchanged: 1 });
});

test('it neither writes for another municipality nor approves for its own', async () => {
  expect((await report(foreign, cells)).status()).toBe(403);
  for (const step of ['submit', 'return-to-entry']) {
    const answer = await system.post(`/api/v1/submissions/${own.id}/${step}`, {
      data: { reason: 'Bir sistem onaylamaz.' },
      headers: { 'If-Match': '"0"' },
    });
    expect(answer.status(), step).toBe(403);
  }
});

test('it takes back what it wrote, and the audit trail names it', async ({ browser }) => {
  const emptied = cells.map((cell) => ({ ...cell, version: 0, observation: null }));
  expect(await send(emptied)).toMatchObject({ saved: true, removed: 1 });
  await asAdmin(browser, async (admin) => {
    const trail = await json<{ items: AuditEvent[] }>(
      await admin.get(`/api/v1/audit-events?entity=observation&actor=${ACCOUNT}`),
    );
    expect(trail.items.slice(0, 2).map(({ action }) => action)).toEqual(['DELETE', 'INSERT']);
  });
});

/** From the realm that the front end is told of. */
async function token(): Promise<string> {
  const open = await requests.newContext({ baseURL: BASE });
  const { oidcAuthority } = await json<{ oidcAuthority: string }>(await open.get('/api/v1/settings'));
  const answer = await open.post(`${oidcAuthority}/protocol/openid-connect/token`, {
    form: { grant_type: 'client_credentials' },
    headers: { authorization: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}` },
  });
  const granted = await json<{ access_token: string }>(answer);
  await open.dispose();
  return `Bearer ${granted.access_token}`;
}

/** With the token that the page of a signed-in administrator asks with. */
async function asAdmin(browser: Browser, act: (admin: APIRequestContext) => Promise<void>): Promise<void> {
  await withPerson(browser, 'yonetici', async (page) => {
    const asked = page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
    await page.goto('/workspace/cycles');
    const authorization = (await asked).headers()['authorization'] ?? '';
    const admin = await requests.newContext({ baseURL: BASE, extraHTTPHeaders: { authorization } });
    await act(admin);
    await admin.dispose();
  });
}

async function submissionOf(admin: APIRequestContext, municipality: string): Promise<Submission> {
  const listed = await json<{ items: Submission[] }>(await admin.get('/api/v1/submissions?limit=200'));
  const found = listed.items.find(
    ({ organisation, period }) => organisation.slug === municipality && period.code === PERIOD,
  );
  if (found === undefined) throw new Error(`No submission of ${municipality} for ${PERIOD}`);
  return found;
}

function report(submission: Submission, sent: Cell[], query = ''): Promise<APIResponse> {
  return system.post(`/api/v1/submissions/${submission.id}/observations${query}`, { data: { cells: sent } });
}

async function send(sent: Cell[], query = ''): Promise<Outcome> {
  return json<Outcome>(await report(own, sent, query));
}

async function json<T>(answer: APIResponse): Promise<T> {
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}
