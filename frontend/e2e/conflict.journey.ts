import { expect, type Page, test } from '@playwright/test';

import { signIn } from './support/people';

test.describe.configure({ timeout: 180_000 });

const cellOf = (page: Page) =>
  page
    .getByRole('group', { name: /Eğitim ve kurs verilen kişi sayısı/ })
    .getByRole('textbox', { name: 'Toplam', exact: true });

test('two officers saving the same cell do not overwrite each other unseen', async ({ browser }) => {
  const [first, second] = [await signIn(browser, 'muratpasa.veri'), await signIn(browser, 'muratpasa.onay')];
  for (const page of [first, second]) {
    await page
      .getByRole('link', { name: /2022-H1 dönemi/ })
      .first()
      .click();
    await expect(cellOf(page)).toBeVisible();
  }
  await cellOf(first).fill('120');
  await cellOf(first).press('Tab');
  await expect(first.getByText('Bütün değişiklikler kaydedildi').first()).toBeVisible();

  await cellOf(second).fill('999');
  await cellOf(second).press('Tab');
  await second
    .getByRole('button', { name: /karşılaştır/ })
    .first()
    .click();
  const dialog = second.getByRole('dialog', { name: 'Bu değeri başkası değiştirdi' });
  await expect(dialog).toContainText('120');
  await expect(dialog).toContainText('999');
  await dialog.getByRole('button', { name: 'Kayıtlı olan kalsın' }).click();
  await expect(cellOf(second)).toHaveValue('120');

  await first.reload();
  await expect(cellOf(first)).toHaveValue('120', { timeout: 60_000 });
  await first.context().close();
  await second.context().close();
});
