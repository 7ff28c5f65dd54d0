import { expect, type Page, test } from '@playwright/test';

import { expectAccessibleEverywhere } from './support/accessible';
import { addFile, statusOf } from './support/entry';
import { confirmed, withPerson } from './support/people';

/** From the calendar to a receipt that anybody can check, in a cycle that no other journey uses. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const PERIOD = '2021-H1';
/** Two indicators are asked for, each as a total and by sex. */
const VALUES = { Toplam: ['120', '3'], Kadın: ['90', '2'], Erkek: ['30', '1'] } as const;

let submissionPath = '';
let hash = '';

const heading = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(text, { timeout: 60_000 });

test('the admin begins a cycle and takes a plan into it, which opens its first period', async ({
  browser,
}) => {
  await withPerson(browser, 'yonetici', async (page) => {
    await expectAccessibleEverywhere(page);
    await page.goto('/workspace/cycles');
    await page.getByLabel('Döngünün adı (Türkçe)').fill('Bildirim denemesi (örnek)');
    await page.getByLabel('Döngünün adı (İngilizce)').fill('Reporting trial (sample)');
    await page.getByLabel('İlk dönem', { exact: true }).selectOption({ label: PERIOD });
    await page.getByRole('button', { name: 'Döngüyü oluştur' }).click();
    await page.getByLabel('Plan ara').fill('Muratpaşa');
    await page.getByRole('button', { name: 'Ara', exact: true }).click();
    await page
      .getByRole('button', { name: /^Döngüye ekle: Muratpaşa Belediyesi Yerel Eşitlik/ })
      .first()
      .click();
    await expect(page.getByText('Plan döngüye eklendi').first()).toBeVisible();
  });
});

test('the officer reads the calendar, enters values and chooses a file', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    await page.goto('/calendar');
    await heading(page, 'İzleme takvimi');
    await expect(page.getByText(PERIOD).first()).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.goto('/workspace');
    await page
      .getByRole('link', { name: new RegExp(`${PERIOD} dönemi`) })
      .first()
      .click();
    await heading(page, PERIOD);
    submissionPath = new URL(page.url()).pathname;
    for (const [cell, typed] of Object.entries(VALUES)) {
      for (const [at, value] of typed.entries()) {
        const field = page.getByRole('textbox', { name: cell, exact: true }).nth(at);
        await field.fill(value);
        await field.press('Tab');
      }
    }
    await expect(statusOf(page, 'Bütün değişiklikler kaydedildi')).toBeVisible();
    await addFile(page, /^Eğitim ve kurs verilen kişi sayısı/);
    await expectAccessibleEverywhere(page);
    await page.getByRole('button', { name: 'Onaya gönder' }).click();
    await expect(statusOf(page, /Bildirim üst yönetimin onayında/)).toBeVisible();
  });
});

test('the approver sends it and gets a receipt', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.onay', async (page) => {
    await page.goto(submissionPath);
    await heading(page, PERIOD);
    await confirmed(page, 'Heyete gönder', 'Evet, heyete gönder');
    await page
      .getByRole('link', { name: 'Alındı belgesini aç' })
      .or(page.getByRole('heading', { level: 1, name: 'Alındı belgesi' }))
      .first()
      .click();
    await heading(page, 'Alındı belgesi');
    hash =
      (await page
        .getByText(/^[0-9a-f]{64}$/)
        .first()
        .textContent()) ?? '';
    await expectAccessibleEverywhere(page);
  });
});

test('anybody checks the hash of the receipt', async ({ page }) => {
  await page.goto('/receipts');
  await heading(page, 'Alındı belgesini kontrol et');
  await page.getByRole('textbox', { name: 'SHA-256 özeti' }).fill(hash);
  await page.getByRole('button', { name: 'Listede ara' }).click();
  await expect(page.getByText(/Muratpaşa/).first()).toBeVisible();
  await expectAccessibleEverywhere(page);
});

test('the officer chooses which e-mails come', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    await page.goto('/workspace/notifications/preferences');
    await heading(page, 'E-posta tercihleri');
    await page.getByRole('combobox', { name: /dil/i }).selectOption('en');
    await page.getByRole('button', { name: 'Tercihleri kaydet' }).click();
    await expect(page.getByRole('status').filter({ hasText: /kaydedildi/i })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('combobox', { name: /dil/i })).toHaveValue('en', { timeout: 60_000 });
    await expectAccessibleEverywhere(page);
  });
});

test('the mail of the new period waits in the outbox', async ({ browser }) => {
  await withPerson(browser, 'yonetici', async (page) => {
    await expect(async () => {
      await page.goto('/workspace/outbox');
      await heading(page, 'E-postalar');
      await expect(page.getByText(/muratpasa\./).first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 120_000 });
    await expectAccessibleEverywhere(page);
  });
});
