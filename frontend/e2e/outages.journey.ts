import { readFileSync } from 'node:fs';
import { type APIResponse, expect, type Page, test } from '@playwright/test';

import { statusOf } from './support/entry';
import { signIn } from './support/people';

/** Last of all, because it breaks things: where the stack keeps its process numbers is told by the caller. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const DATA = process.env['YEEP_DATA_DIR'] ?? '';
test.beforeAll(() => {
  expect(DATA, 'YEEP_DATA_DIR names the data folder of the running stack').not.toBe('');
});

const cellOf = (page: Page, name: string) =>
  page
    .getByRole('group', { name: /Eğitim ve kurs verilen kişi sayısı/ })
    .getByRole('textbox', { name, exact: true });

test('what was typed without a connection, in a tab that was closed, is sent by the next one', async ({
  browser,
}) => {
  const first = await signIn(browser, 'muratpasa.veri');
  const context = first.context();
  await first
    .getByRole('link', { name: /2022-H1 dönemi/ })
    .first()
    .click();
  await expect(cellOf(first, 'Kadın')).toBeVisible();
  const form = first.url();
  await context.setOffline(true);
  await cellOf(first, 'Kadın').fill('41');
  await cellOf(first, 'Kadın').press('Tab');
  await expect(statusOf(first, /Çevrimdışısınız: 1 değer bu cihazda duruyor/)).toBeVisible();
  await first.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const next = await context.newPage();
  const sent = next.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok(), {
    timeout: 90_000,
  });
  await next.goto(form);
  await expect(cellOf(next, 'Kadın')).toHaveValue('41', { timeout: 60_000 });
  await sent;
  await expect(statusOf(next, 'Bütün değişiklikler kaydedildi')).toBeVisible();
  await next.reload();
  await expect(cellOf(next, 'Kadın')).toHaveValue('41', { timeout: 60_000 });
  await context.close();
});

/** So many saves are answered before the API is killed while the next ones are under way. */
const BEFORE_THE_KILL = 25;

const processOf = (part: string): number =>
  Number(readFileSync(`${DATA}/run/${part}.pid`, 'utf8').trim().split(/\s/)[0]);

test('what was answered 2xx is there after the API was killed in mid-save', async ({ browser }) => {
  const page = await signIn(browser, 'muratpasa.veri');
  const { authorization, url, version } = await oneSavedCell(page);
  let acknowledged = { value: 0, version };
  let tried = 0;
  for (tried = 1; tried < 5_000; tried++) {
    if (tried === BEFORE_THE_KILL) setTimeout(() => process.kill(processOf('api'), 'SIGKILL'), 3);
    const answer = await put(page, url, authorization, acknowledged.version, tried);
    if (answer === undefined) break;
    expect(answer.status()).toBe(200);
    acknowledged = { value: tried, version: ((await answer.json()) as { version: number }).version };
  }
  expect(acknowledged.value).toBeGreaterThanOrEqual(BEFORE_THE_KILL - 1);
  expect(tried).toBeLessThan(5_000);

  await expect(async () => {
    expect((await page.request.get('/q/health/ready')).status()).toBe(200);
  }).toPass({ timeout: 120_000 });
  const kept = await put(page, url, authorization, acknowledged.version, acknowledged.value);
  // Either the last acknowledged version is the newest, or the one under way was saved as well, and says so.
  expect([200, 412]).toContain(kept?.status());
  await page.reload();
  const field = cellOf(page, 'Erkek');
  await expect(field).toHaveValue(/\d/, { timeout: 60_000 });
  const shown = Number((await field.inputValue()).replaceAll('.', ''));
  expect([acknowledged.value, tried]).toContain(shown);
});

/** Types into the form once, and takes from that request what it needs to go on by itself. */
async function oneSavedCell(page: Page): Promise<{ authorization: string; url: string; version: number }> {
  await page
    .getByRole('link', { name: /2022-H1 dönemi/ })
    .first()
    .click();
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  const field = cellOf(page, 'Erkek');
  await field.fill('7');
  await field.press('Tab');
  const answer = await saved;
  const authorization = (await answer.request().allHeaders())['authorization'] ?? '';
  return {
    authorization,
    url: answer.url(),
    version: ((await answer.json()) as { version: number }).version,
  };
}

async function put(
  page: Page,
  url: string,
  authorization: string,
  version: number,
  value: number,
): Promise<APIResponse | undefined> {
  try {
    return await page.request.put(url, {
      headers: { authorization, 'if-match': `"${version}"` },
      data: { status: 'NORMAL', value },
    });
  } catch {
    return undefined;
  }
}

test('public pages and reads go on while Keycloak is down', async ({ page }) => {
  process.kill(processOf('keycloak'), 'SIGKILL');
  await page.goto('/plans');
  await page
    .getByRole('link', { name: /Yerel Eşitlik Eylem Planı/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yerel Eşitlik Eylem Planı');
  for (const path of ['/overview', '/plans', '/organisations', '/open-data/observations.csv', '/changes']) {
    expect((await page.request.get(`/api/v1${path}`)).status(), path).toBe(200);
  }
});
