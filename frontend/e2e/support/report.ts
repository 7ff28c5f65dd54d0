import { expect, type Page } from '@playwright/test';

import { expectAccessibleEverywhere } from './accessible';
import { confirmed } from './people';

const SECTIONS = [
  'Bağlam',
  'Yöntem',
  'Heyet ve beyanlar',
  'Doluluk ve veri boşlukları',
  'Bulgulara giriş',
  'İyi örnekler',
  'Yürümeyenler ve çıkan dersler',
];

/** The rapporteur's: begins the report, fills it in and hands it to the board. Returns the path of the draft. */
export async function writeReport(page: Page): Promise<string> {
  await page.goto('/workspace/board/reports');
  await page.getByRole('combobox', { name: 'Dönem' }).selectOption({ index: 1 }, { timeout: 60_000 });
  await page.getByRole('checkbox', { name: /Mersin/ }).check();
  await page.getByLabel('Başlık (Türkçe)').fill('Mersin 2022-H1 birinci ilerleme raporu (örnek)');
  await page.getByRole('button', { name: 'Raporu başlat' }).click();
  await expect(page.getByLabel('Bağlam (Türkçe)')).toBeVisible();
  const draftPath = new URL(page.url()).pathname;
  for (const section of SECTIONS) {
    await page.getByLabel(`${section} (Türkçe)`).fill(`${section}: bu metin bir deneme raporu içindir.`);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByText('Kaydedildi', { exact: true }).first()).toBeVisible();
  await expectAccessibleEverywhere(page);
  await confirmed(page, 'Heyet incelemesine gönder');
  return draftPath;
}

export async function support(page: Page, draftPath: string): Promise<void> {
  await page.goto(draftPath);
  await page.getByRole('button', { name: 'Rapora destek ver' }).click({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Rapora destek ver' })).toHaveCount(0);
}

/** The municipality's approver's. */
export async function replyToReport(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Rapor taslağı/ })
    .first()
    .click();
  await page.getByLabel('Rapora yanıtınız').fill('Raporu okuduk; eksik kayıtları gelecek dönem tutacağız.');
  await page.getByRole('button', { name: 'Yanıtı gönder' }).click();
  await expect(page.getByText(/Son yanıt .* gönderildi/).first()).toBeVisible();
}

/** The chair's; ends on the published page. */
export async function approveAndPublish(page: Page, draftPath: string): Promise<void> {
  await page.goto(draftPath);
  await page.getByRole('button', { name: 'Raporu onayla' }).waitFor({ timeout: 60_000 });
  await confirmed(page, 'Raporu onayla');
  await confirmed(page, 'Raporu yayımla');
  await page.getByRole('link', { name: 'Rapor sayfasını aç' }).first().click();
}
