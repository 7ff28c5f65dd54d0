import { expect, type Page, test } from '@playwright/test';

import { withPerson } from './support/people';

const ACTIONS = 300;
const OPENINGS = 7;
const CHANGES = 40;

/** Ten themes of five objectives of six actions of two indicators. */
function bigPlan(): Buffer {
  const lines = ['Tema;Hedef;Faaliyet;Sorumlu Birim;Gösterge;Birim;Mevcut Durum;Hedef 2044'];
  for (let action = 0; action < ACTIONS; action++) {
    const theme = `${Math.floor(action / 30) + 1}. tema`;
    const objective = `${Math.floor(action / 6) + 1}. hedef: hizmetlere eşit erişim`;
    for (const indicator of ['yararlanan kadın sayısı', 'açılan birim sayısı']) {
      lines.push(
        `${theme};${objective};${action + 1}. faaliyeti yürütmek;Kadın ve Aile Hizmetleri;${action + 1}. faaliyetten ${indicator};adet;${action};${action + 100}`,
      );
    }
  }
  return Buffer.from(lines.join('\n'));
}

async function bringIn(page: Page, name: string): Promise<void> {
  await page.goto('/workspace/plans');
  await page.getByRole('textbox', { name: 'Planın adı' }).fill(name);
  await page.getByRole('spinbutton', { name: 'Başlangıç yılı' }).fill('2041');
  await page.getByRole('spinbutton', { name: 'Bitiş yılı' }).fill('2044');
  await page.getByRole('button', { name: 'Planı başlat' }).click();
  await page.getByRole('link', { name: 'Dosyadan plan al' }).click();
  await page
    .getByLabel('Planın dosyası')
    .setInputFiles({ name: 'buyuk-plan.csv', mimeType: 'text/csv', buffer: bigPlan() });
  await page.getByRole('button', { name: 'Yükle ve oku' }).click();
  await page.getByRole('button', { name: 'Plana al' }).click({ timeout: 120_000 });
  await expect(page.getByRole('link', { name: 'Plana git' })).toBeVisible({ timeout: 120_000 });
}

/** From the click on a link until the tree is drawn, as the browser itself sees it; milliseconds. */
function untilTree(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (title) =>
      new Promise<number>((done) => {
        const link = [...document.querySelectorAll('main a')].find((one) => one.textContent === title);
        const began = performance.now();
        const drawn = new MutationObserver(() => {
          if (document.querySelector('[role="treeitem"]') === null) return;
          drawn.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        });
        drawn.observe(document.body, { childList: true, subtree: true });
        (link as HTMLElement).click();
      }),
    name,
  );
}

async function openings(page: Page, name: string): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    await page.goto('/workspace/plans');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    taken.push(await untilTree(page, name));
  }
  return taken;
}

/** Types into an action's title again and again; what counts is the request that saves it, there and back. */
async function changes(page: Page): Promise<number[]> {
  await page.getByRole('treeitem').first().click();
  const note = page.getByRole('textbox', { name: 'Başlık', exact: true });
  const taken: number[] = [];
  for (let i = 0; i < CHANGES; i++) {
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await note.fill(`Değişen tema ${i}`);
    const response = await saved;
    expect(response.status()).toBe(200);
    await response.finished();
    taken.push(response.request().timing().responseEnd);
  }
  return taken;
}

function say(what: string, all: number[]): void {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)} ms`;
  process.stdout.write(`| ${what} | ${at(0.5)} | ${at(0.95)} | ${sorted.length} |\n`);
}

test('how fast the editor is with a large plan', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    const name = `Büyük plan ${Date.now()}`;
    await bringIn(page, name);
    say(`click → tree shown, ${ACTIONS} actions and ${2 * ACTIONS} indicators`, await openings(page, name));
    say('one change saved: PATCH there and back', await changes(page));
  });
});
