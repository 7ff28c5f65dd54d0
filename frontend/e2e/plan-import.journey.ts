import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

import { expectAccessibleEverywhere } from './support/accessible';
import { withPerson } from './support/people';

const FILE = fileURLToPath(new URL('./fixtures/daginik-plan.xlsx', import.meta.url));

const NAME = 'Dosyadan Gelen Eşitlik Planı';

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Planlarımız', exact: true }).click();
  await page.getByRole('textbox', { name: 'Planın adı' }).fill(NAME);
  await page.getByRole('spinbutton', { name: 'Başlangıç yılı' }).fill('2031');
  await page.getByRole('spinbutton', { name: 'Bitiş yılı' }).fill('2034');
  await page.getByRole('button', { name: 'Planı başlat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
}

async function upload(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Dosyadan plan al' }).click();
  await page.getByLabel('Planın dosyası').setInputFiles(FILE);
  await page.getByRole('button', { name: 'Yükle ve oku' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Plana böyle eklenecek' })).toBeVisible();
}

const preview = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Plana böyle eklenecek' }) });

/** Nobody can know what "Kim üstlendi" says; the officer does. */
async function correctColumn(page: Page): Promise<void> {
  const column = page.getByRole('combobox', { name: 'C · Kim üstlendi' });
  await column.selectOption({ label: 'Sorumlu birim' });
  await page.getByRole('button', { name: 'Dosyayı böyle yeniden oku' }).press('Enter');
  // Only then does the new reading stand in place of the one before, its preview folded again.
  await expect(page.getByText('Dosya yeniden okundu.')).toBeVisible();
  await preview(page).locator('summary').filter({ hasText: 'Kadınların okuması' }).press('Enter');
  await expect(preview(page).getByText('Sosyal Yardım Müdürlüğü')).toBeVisible();
}

async function correctCell(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: 'Plana al' });
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('“-5.000” bir maliyet için eksi bir sayıdır', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'D6 hücresini düzelt' }).press('Enter');
  const cell = page.getByRole('textbox', { name: 'D6 hücresinin metni' });
  await expect(cell).toBeFocused();
  await cell.fill('5.000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('0 hata')).toBeVisible();
  await expect(confirm).not.toHaveAttribute('aria-disabled', 'true');
}

const row = (page: Page, name: string) => page.getByRole('treeitem', { name });

test('a messy table comes into a plan whole and is taken back whole', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    await begin(page);
    await upload(page);
    await correctColumn(page);
    await correctCell(page);
    await expectAccessibleEverywhere(page);

    await page.getByRole('button', { name: 'Plana al' }).press('Enter');
    await expect(page.getByRole('main').getByText('daginik-plan.xlsx plan taslağına eklendi.')).toBeVisible();
    const imported = page.url();
    await page.getByRole('link', { name: 'Plana git' }).press('Enter');
    await expect(row(page, '1 EĞİTİM')).toBeVisible();
    await expect(row(page, '2 SAĞLIK')).toBeVisible();

    await page.goto(imported);
    await page.getByRole('button', { name: 'Tümünü geri al' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Tümünü geri al' }).press('Enter');
    await expect(page.getByText('Geri alındı', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
    await expect(row(page, '1 EĞİTİM')).toHaveCount(0);
  });
});
