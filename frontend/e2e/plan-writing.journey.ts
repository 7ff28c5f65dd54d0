import { expect, type Page, test } from '@playwright/test';

import { expectAccessibleEverywhere } from './support/accessible';
import { signIn } from './support/people';

test.describe.configure({ timeout: 240_000 });

const NAME = 'Deneme Yerel Eşitlik Eylem Planı';

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Planlarımız', exact: true }).click();
  await page.getByRole('textbox', { name: 'Planın adı' }).fill(NAME);
  await page.getByRole('spinbutton', { name: 'Başlangıç yılı' }).fill('2027');
  await page.getByRole('spinbutton', { name: 'Bitiş yılı' }).fill('2030');
  await page.getByRole('button', { name: 'Planı başlat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
}

const row = (page: Page, name: string) => page.getByRole('treeitem', { name });

/** Types one line after another and leaves the line with Escape. */
async function type(page: Page, kind: string, ...titles: string[]): Promise<void> {
  const line = page.getByLabel(`Yeni: ${kind}`, { exact: true });
  for (const title of titles) {
    await expect(line).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(row(page, title)).toBeVisible();
    await expect(line).toHaveValue('');
  }
  await page.keyboard.press('Escape');
  await expect(row(page, titles.at(-1) ?? '')).toBeFocused();
}

async function writeTree(page: Page): Promise<void> {
  await page.getByRole('button', { name: '+ Tema' }).focus();
  await page.keyboard.press('Enter');
  await type(page, 'Tema', 'Eğitim');
  await page.keyboard.press('Shift+Insert');
  await type(page, 'Hedef', 'Kız çocuklarının okula erişimi');
  await page.keyboard.press('Shift+Insert');
  await type(page, 'Faaliyet', 'Burs vermek', 'Servis koymak');
  await page.keyboard.press('Shift+Insert');
  await type(page, 'Gösterge', 'Taşınan öğrenci sayısı');
}

async function setTarget(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Başlık', exact: true })).toBeFocused();
  await page.getByText('Başlangıç ve hedef değerler').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Satır ekle' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('1. satır, dönem').focus();
  await page.keyboard.type('2027-H1');
  await page.getByLabel('1. satır, değer').focus();
  await page.keyboard.type('1.250,5');
  await expect(page.getByText('Kaydedildi', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, 'Taşınan öğrenci sayısı')).toBeFocused();
}

async function reorderAndUndo(page: Page): Promise<void> {
  const titles = page.locator('[data-kind="ACTION"]');
  await row(page, 'Servis koymak').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles.first()).toContainText('Servis koymak');
  await expect(row(page, 'Servis koymak')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Geri al', exact: false }).first()).toHaveAttribute(
    'title',
    /Taşındı/,
  );
  await page.keyboard.press('Control+z');
  await expect(titles.first()).toContainText('Burs vermek');
  await page.keyboard.press('Control+Shift+z');
  await expect(titles.first()).toContainText('Servis koymak');
  await row(page, 'Burs vermek').focus();
  await page.keyboard.press('Delete');
  await expect(row(page, 'Burs vermek')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Geri al', exact: false }).first()).toHaveAttribute(
    'title',
    /Çıkarıldı/,
  );
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Burs vermek')).toBeVisible();
}

test('a plan is written with the keyboard alone, and two people do not overwrite each other', async ({
  browser,
}) => {
  const first = await signIn(browser, 'muratpasa.veri');
  await begin(first);
  await writeTree(first);
  await setTarget(first);
  await reorderAndUndo(first);
  await expectAccessibleEverywhere(first);

  const second = await signIn(browser, 'muratpasa.onay');
  await second.goto(first.url());
  for (const page of [first, second]) {
    await row(page, 'Servis koymak').focus();
    await page.keyboard.press('Enter');
  }
  const title = (page: Page) => page.getByRole('textbox', { name: 'Başlık', exact: true });
  // The second officer's page hears nothing of the first one's change before writing over it.
  await second.route('**/edits?*', (route) => route.abort());
  await title(first).fill('Okul servisi koymak');
  await expect(row(first, 'Okul servisi koymak')).toBeVisible();
  await title(second).fill('Servis ve ulaşım kartı');
  const choice = second.getByRole('alertdialog');
  await expect(choice).toContainText('Okul servisi koymak');
  await expect(choice).toContainText('Servis ve ulaşım kartı');
  await choice.getByRole('button', { name: 'Benimkini kaydet' }).click();
  await expect(row(first, 'Servis ve ulaşım kartı')).toBeVisible();
  await expect(title(first)).toHaveValue('Servis ve ulaşım kartı');
  await first.context().close();
  await second.context().close();
});
