import { expect, type Page } from '@playwright/test';

export const CITY = 'Mersin Büyükşehir Belediyesi';

const REASON =
  'Belediyenin beyanı, eklenen belge ve bildirilen değerler birlikte okundu; taahhüdün bir bölümünün yerine geldiği, kalan kısmın ise belgelenmediği görüldü.';

export async function declare(page: Page, outcome: string): Promise<void> {
  await page.goto('/workspace/board');
  await page
    .getByRole('link', { name: `${CITY}, 2022-H1 dönemi için çıkar beyanı ver` })
    .click({ timeout: 60_000 });
  await page.getByRole('radio', { name: outcome }).check();
  if (outcome !== 'Bağım yok') {
    await page.getByRole('checkbox', { name: 'Üyelik' }).check();
    await page.getByRole('textbox', { name: 'Açıklama' }).fill('Belediyenin danışma kurulunda üyeydim.');
  }
  await page.getByRole('button', { name: 'Beyanı ver' }).click();
  await expect(
    page
      .getByText('Beyanınız', { exact: false })
      .or(page.getByText('kapalı', { exact: false }))
      .first(),
  ).toBeVisible();
}

export async function openAssessment(page: Page): Promise<void> {
  await page.goto('/workspace/board');
  await page
    .getByRole('link', { name: `${CITY}, 2022-H1: aç` })
    .first()
    .click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(CITY);
}

export async function addLinkEvidence(page: Page): Promise<void> {
  await page.getByText('Bağlantı kanıtı ekle').first().click();
  await page.getByLabel('Kanıtın adı').fill('Belediyenin plan haberi');
  await page.getByLabel('Adresi (https://…)').fill('https://www.haberturk.com/mersin-haberleri/92853238');
  await page.getByRole('button', { name: 'Kanıtı ekle' }).click();
  await expect(page.getByRole('checkbox', { name: /Belediyenin plan haberi/ }).first()).toBeVisible();
}

/** Fills the rubric of each item and goes on with the key for the next one; returns how many there were. */
export async function scoreAll(page: Page, completion: string): Promise<number> {
  for (let done = 1; ; done++) {
    await page
      .getByRole('group', { name: /^Tamamlanma/ })
      .getByRole('radio', { name: completion })
      .check();
    await page
      .getByRole('group', { name: /^Kanıtın gücü/ })
      .getByRole('radio')
      .nth(2)
      .check();
    await page
      .getByRole('group', { name: /^Zamanlama/ })
      .getByRole('radio')
      .first()
      .check();
    await page
      .getByRole('group', { name: /^Kapsayıcılık/ })
      .getByRole('radio')
      .nth(1)
      .check();
    await page.getByRole('textbox', { name: 'Gerekçe' }).fill(REASON);
    await page
      .getByRole('checkbox', { name: /Belediyenin plan haberi/ })
      .first()
      .check();
    await expect(page.getByText('Kaydedildi', { exact: true }).first()).toBeVisible();
    const next = page.getByRole('button', { name: 'Sonraki madde' });
    if ((await next.count()) === 0) return done;
    const heading = `${done + 1}. madde`;
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByText(heading).first()).toBeVisible();
  }
}
