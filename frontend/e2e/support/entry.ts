import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const FILE = fileURLToPath(new URL('../fixtures/egitim-tutanagi.pdf', import.meta.url));

/** Indicator, cell, what the officer types, what the public reads. Thirteen cells are expected; one stays missing. */
export const VALUES: readonly (readonly [indicator: RegExp, cell: string, typed: string])[] = [
  [/Kreş hizmetlerinden faydalanan çocuk sayısı/, 'Toplam', '1.240'],
  [/Kreş hizmetlerinden faydalanan çocuk sayısı/, 'Kadın', '610'],
  [/Kreş hizmetlerinden faydalanan çocuk sayısı/, 'Erkek', '630'],
  [/Eşitlik Birimi Temsilcisi sayısı/, 'Toplam', '42'],
  [/Eşitlik Birimi Temsilcisi sayısı/, 'Kadın', '39'],
  [/Eşitlik Birimi Temsilcisi sayısı/, 'Erkek', '3'],
  [/^Eğitimden yararlanan çalışan sayısı/, 'Toplam', '231'],
  [/Toplumsal cinsiyet eşitliği eğitiminden yararlanan çalışan sayısı/, 'Toplam', '231'],
  [/Toplumsal cinsiyet eşitliği eğitiminden yararlanan çalışan sayısı/, 'Kadın', '140'],
  [/Toplumsal cinsiyet eşitliği eğitiminden yararlanan çalışan sayısı/, 'Erkek', '91'],
  [/Yüz yüze çalıştay sayısı/, 'Toplam', '3'],
  [/Çevrimiçi toplantı sayısı/, 'Toplam', '102'],
];

const MISSING = /Derneklerle yüz yüze odak çalışması sayısı/;

export const cellOf = (page: Page, indicator: RegExp, cell: string) =>
  page.getByRole('group', { name: indicator }).getByRole('textbox', { name: cell, exact: true });

export const statusOf = (page: Page, text: string | RegExp) => page.getByText(text).first();

export async function leaveOneMissing(page: Page): Promise<void> {
  const group = page.getByRole('group', { name: MISSING }).first();
  await group.getByRole('button', { name: /^Ayrıntı/ }).focus();
  await page.keyboard.press('Enter');
  await group.getByRole('combobox', { name: 'Değerin durumu' }).selectOption({ label: 'Veri yok' });
  await group.getByRole('combobox', { name: 'Veri neden yok?' }).selectOption({ label: 'Toplanmadı' });
  await group.getByRole('textbox', { name: 'Not' }).focus();
  await page.keyboard.type('Dernek toplantılarının kaydı bu dönem tutulmadı.');
  await page.keyboard.press('Tab');
  await expect(group.getByText('kaydedildi')).toBeVisible();
}

export async function addEvidence(page: Page): Promise<void> {
  await addFile(page, /^Eğitimden yararlanan çalışan sayısı/);
}

/** To the first cell of the indicator, by keyboard. */
export async function addFile(page: Page, indicator: RegExp): Promise<void> {
  const group = page.getByRole('group', { name: indicator }).first();
  await group
    .getByRole('button', { name: /^Ayrıntı/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await group.getByLabel('Kanıt dosyası').setInputFiles(FILE);
  await group.getByRole('textbox', { name: 'Belgenin adı' }).fill('Eğitim tutanağı');
  await group.getByRole('checkbox', { name: 'Dosyaya baktım: kişisel veri içermiyor.' }).press('Space');
  await group.getByRole('button', { name: 'Kanıtı yükle' }).press('Enter');
  await expect(group.getByText('Eğitim tutanağı').first()).toBeVisible();
  await expect(group.getByRole('button', { name: 'Kanıtı kaldır' })).toBeVisible();
}
