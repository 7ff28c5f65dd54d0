import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { build, preview } from 'vite';

import { largeForm } from './form-bench/large-form';

const PORT = Number(process.env['YEEP_BENCH_PORT'] ?? 4179);
const OPENINGS = 5;
const KEYS = 60;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const form = largeForm();

/** A recorded trace would be measured along. */
test.use({ trace: 'off', screenshot: 'off' });

/** The page is built as the product is; every answer comes from here, so that only the browser is measured. */
async function serve(): Promise<() => Promise<void>> {
  const root = here('form-bench');
  const common = {
    configFile: here('../vite.config.ts'),
    root,
    publicDir: here('../public'),
    logLevel: 'error' as const,
  };
  const outDir = here('../test-results/form-bench');
  await build({ ...common, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { port: PORT, strictPort: true, host: '127.0.0.1', proxy: {} },
  });
  return () => server.close();
}

async function answer(page: Page): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const put = route.request().method() === 'PUT';
    if (put) return route.fulfill({ json: saved(path, route.request().postDataJSON() as object) });
    if (path.endsWith('/form')) return route.fulfill({ json: form });
    if (path.endsWith('/validation')) return route.fulfill({ json: { findings: [], sendable: true } });
    if (path.endsWith('/owners')) return route.fulfill({ json: { quietAfterDays: 7, owners: [] } });
    return route.fulfill({ json: form.submission });
  });
}

function saved(path: string, body: object): object {
  const [cell = '', planIndicatorId = ''] = path.split('/').reverse();
  const by = { updatedBy: 'mersin.veri', updatedAt: '2026-11-20T09:00:00Z', workedOut: false };
  return { id: planIndicatorId, version: 0, planIndicatorId, cell: decodeURIComponent(cell), ...by, ...body };
}

/** From the moment the form's answer is there until its first cells are drawn; and until all of them are. */
async function opening(page: Page): Promise<{ first: number; all: number }> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('[data-grid-cell]') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('form-shown')));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  const cells = (): boolean => document.querySelectorAll('[data-grid-cell]').length === 7200;
  await page.waitForFunction(cells, undefined, { timeout: 120_000, polling: 200 });
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const asked = at('form-asked');
    return { first: at('form-shown') - asked, all: performance.now() - asked };
  });
}

/** What a person waits for after a key, until the next frame is drawn: event timing as browsers report it. */
async function keys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  const cell = page.locator('[data-grid-cell]').nth(3600);
  await cell.scrollIntoViewIfNeeded();
  await cell.focus();
  for (let n = 0; n < KEYS; n++) {
    await page.keyboard.press(n % 6 === 5 ? 'Enter' : String(n % 10));
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => (window as unknown as { taken: number[] }).taken);
}

function say(what: string, all: number[]): void {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)} ms`;
  process.stdout.write(`| ${what} | ${at(0.5)} | ${at(0.95)} | ${sorted.length} |\n`);
}

test('how fluid the period form is with 600 indicators of twelve cells', async ({ browser }) => {
  const stop = await serve();
  try {
    const openings: { first: number; all: number }[] = [];
    const typed: number[] = [];
    for (let n = 0; n < OPENINGS; n++) {
      const page = await browser.newPage();
      await answer(page);
      openings.push(await opening(page));
      if (n === OPENINGS - 1) typed.push(...(await keys(page)));
      await page.close();
    }
    say(
      'form asked for → first cells shown',
      openings.map(({ first }) => first),
    );
    say(
      'form asked for → all 7,200 cells there',
      openings.map(({ all }) => all),
    );
    say('a key in a cell → drawn', typed);
  } finally {
    await stop();
  }
});
