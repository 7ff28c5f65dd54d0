import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';

import { expectAccessible, expectAccessibleEverywhere } from './support/accessible';
import { signIn, withPerson } from './support/people';

/** From a draft to a plan that is in force, revised and closed: officer, approver and a visitor who signs in nowhere. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const DECISION = {
  name: 'meclis-karari.pdf',
  mimeType: 'application/pdf',
  buffer: readFileSync(new URL('./fixtures/egitim-tutanagi.pdf', import.meta.url)),
};
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const DRAFT = 'Görüşe Açılan Eşitlik Planı';
/** Of the demonstration: its consultation is over, because nobody waits fourteen days for a journey. */
const CONSULTED = 'Yerel Eşitlik Eylem Planı 2027–2030 (örnek)';

let draftId = '';
let consultedId = '';

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function openOwn(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Planlarımız', exact: true }).click();
  await page.getByRole('link', { name: title }).click();
  await expect(heading(page, title)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Planın adımları' })).toBeVisible();
}

/** With the keyboard, once it takes what is pressed: while something is on its way, a button is busy. */
async function press(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.press('Enter');
}

/** Opens the dialog of a step with the keyboard, lets it be filled in, and takes the step. */
async function take(page: Page, step: string, fill?: (dialog: Locator) => Promise<void>) {
  await press(page.getByRole('button', { name: step, exact: true }));
  const dialog = page.getByRole('dialog', { name: step });
  await fill?.(dialog);
  await press(dialog.getByRole('button', { name: step, exact: true }));
  await expect(dialog).toHaveCount(0);
}

async function visit(browser: Browser, path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(path);
  await act(page);
  await context.close();
}

async function writeDraft(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Planlarımız', exact: true }).click();
  await page.getByRole('textbox', { name: 'Planın adı' }).fill(DRAFT);
  await page.getByRole('button', { name: 'Planı başlat' }).click();
  await expect(heading(page, DRAFT)).toBeVisible();
  draftId = idIn(page);
  await expect(page.getByRole('heading', { name: 'Planın adımları' })).toBeVisible();
  await page.getByRole('button', { name: '+ Tema' }).click();
  for (const [kind, title] of [
    ['Tema', 'Eğitim'],
    ['Hedef', 'Kızların okula erişimi'],
    ['Faaliyet', 'Burs vermek'],
  ] as const) {
    await page.getByLabel(`Yeni: ${kind}`, { exact: true }).fill(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('treeitem', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    if (kind !== 'Faaliyet') await page.keyboard.press('Shift+Insert');
  }
}

test('a draft is talked over, previewed and opened to the public', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    await writeDraft(page);
    await page.getByRole('treeitem', { name: 'Burs vermek' }).press('Enter');
    await page.getByRole('tab', { name: 'Yorumlar' }).click();
    await page.getByLabel('Yorum', { exact: true }).fill('Bütçesi belli mi?');
    await press(page.getByRole('button', { name: 'Yorumu ekle' }));
    await expect(page.getByRole('treeitem', { name: /Burs vermek.*1 açık yorum/ })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Kamunun okuyacağı gibi gör' }).press('Enter');
    await expect(page).toHaveTitle(/^Önizleme/);
    await expect(page.getByText('Burs vermek')).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.getByRole('link', { name: 'Yazmaya dön' }).press('Enter');

    await take(page, 'Görüşe aç', (dialog) => dialog.getByLabel('Son görüş günü').fill(inDays(15)));
    await expect(page.getByText('Görüş süresi henüz bitmedi.')).toBeVisible();
  });
});

test('a visitor comments on one action; the answer is read where it was asked', async ({ browser }) => {
  await visit(browser, `/plans/${draftId}`, async (page) => {
    await expect(heading(page, DRAFT)).toBeVisible();
    await press(page.getByRole('button', { name: 'Görüş yaz Burs vermek' }));
    await page.getByLabel('Görüşünüz').first().fill('Bursların yarısı kız öğrencilere ayrılsın.');
    await expectAccessibleEverywhere(page);
    await press(page.getByRole('button', { name: 'Gönder' }).first());
    await expect(page.getByText(/Görüşünüz ulaştı/)).toBeVisible();
  });
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    await openOwn(page, DRAFT);
    await page.getByText('Gelen görüşler (bekleyen: 1)').click();
    await press(page.getByRole('button', { name: 'Yayımla', exact: true }));
    await press(page.getByRole('button', { name: 'Yanıtla' }));
    await page.getByLabel('Yanıt (herkese açık)').fill('Ekledik, teşekkür ederiz.');
    await press(page.getByRole('button', { name: 'Yanıtı yayımla' }));
    await expect(page.getByText('Gelen görüşler (bekleyen: 0)')).toBeVisible();
    await expectAccessible(page);
  });
  await visit(browser, `/plans/${draftId}`, async (page) => {
    await press(page.getByRole('button', { name: '1 görüş Burs vermek' }));
    await expect(page.getByText('Ekledik, teşekkür ederiz.').first()).toBeVisible();
    await expectAccessible(page);
  });
});

test('heard, decided by the council and in force, with the hash of what was decided', async ({ browser }) => {
  const page = await signIn(browser, 'muratpasa.onay');
  await openOwn(page, CONSULTED);
  consultedId = idIn(page);
  await expect(page.getByText('Yanıtlanmamış ya da not edilmemiş görüşler var.')).toBeVisible();
  await page.getByText('Gelen görüşler (bekleyen: 1)').click();
  await press(page.getByRole('button', { name: 'Yayımla', exact: true }));
  await press(page.getByRole('button', { name: 'Not edildi olarak işaretle' }));
  await take(page, 'Meclise gönder');
  await take(page, 'Yürürlüğe koy', async (dialog) => {
    await dialog.getByLabel('Karar numarası').fill('2026/118');
    await dialog.getByLabel('Karar tarihi').fill(inDays(-1));
    await dialog.getByLabel('Karar belgesi').setInputFiles(DECISION);
    await dialog.getByLabel('Belgeye baktım, kişisel veri içermiyor.').press('Space');
    await expectAccessible(page);
  });
  await expect(page.getByRole('button', { name: 'Revizyona başla' })).toBeVisible();
  await page.context().close();

  await visit(browser, `/plans/${consultedId}`, async (reader) => {
    await expect(heading(reader, CONSULTED)).toBeVisible();
    await expect(reader.getByText('Meclis kararı: 2026/118', { exact: false }).first()).toBeVisible();
    await expect(reader.getByText(/^[0-9a-f]{64}$/)).toHaveCount(3);
    await expectAccessible(reader);
  });
});

test('revised with a reason; what changed is read on the public page; closed with a reason', async ({
  browser,
}) => {
  const page = await signIn(browser, 'muratpasa.onay');
  await openOwn(page, CONSULTED);
  await take(page, 'Revizyona başla', (dialog) => dialog.getByLabel('Neden').fill('Bütçe arttı.'));
  await page.getByRole('link', { name: 'Çalışma kopyasını aç' }).press('Enter');
  await expect(page.getByText('Bu bir çalışma kopyasıdır', { exact: false })).toBeVisible();
  await page.getByRole('treeitem', { name: 'Üç yeni gündüz bakımevi açmak' }).press('Enter');
  await page.getByRole('textbox', { name: 'Başlık', exact: true }).fill('Beş yeni gündüz bakımevi açmak');
  await expect(page.getByText('Kaydedildi', { exact: true })).toBeVisible();
  await page.getByText('Taslakta ne değişti').click();
  await expect(page.getByText('Üç yeni gündüz bakımevi açmak').first()).toBeVisible();
  await page.getByRole('link', { name: 'Yürürlükteki planı aç' }).press('Enter');
  await take(page, 'Revizyonu yürürlüğe koy', (dialog) =>
    dialog.getByLabel('Neden').fill('Bütçe arttı: iki bakımevi daha.'),
  );
  await expect(page.getByRole('button', { name: 'Planı kapat' })).toBeVisible();

  await visit(browser, `/plans/${consultedId}`, async (reader) => {
    await expect(heading(reader, CONSULTED)).toBeVisible();
    await press(reader.getByRole('button', { name: 'Sürüm 3 ile 4 arasındaki fark' }));
    const difference = reader.getByRole('region', { name: 'Ne değişti' });
    await expect(difference.getByText('Üç yeni gündüz bakımevi açmak').first()).toBeVisible();
    await expect(difference.getByText('Beş yeni gündüz bakımevi açmak').first()).toBeVisible();
    await expectAccessibleEverywhere(reader);
    await press(reader.getByRole('button', { name: 'Önceki plandan farkı' }));
    await expect(difference.getByText('Çıkarıldı').first()).toBeVisible();
    await reader.goto(`/municipalities/antalya-muratpasa`);
    await expect(reader.getByText('Yerini yeni plana bıraktı').first()).toBeVisible();
  });

  await take(page, 'Planı kapat', (dialog) => dialog.getByLabel('Neden').fill('Yeni dönem başlıyor.'));
  await expect(page.getByText('Bu planın yerini alan, yürürlükte bir plan yok.')).toBeVisible();
  await page.context().close();
});
