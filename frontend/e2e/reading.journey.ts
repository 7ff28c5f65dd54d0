import { expect, type Page, test } from '@playwright/test';

import { expectAccessibleEverywhere } from './support/accessible';
import { withPerson } from './support/people';

async function narrowEnough(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 360, height: 740 });
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `${page.url()} is wider than a telephone`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width, height });
}

async function open(page: Page, path: string, title: string | RegExp, shown: string | RegExp): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText(shown).first()).toBeVisible();
  await narrowEnough(page);
  await expectAccessibleEverywhere(page);
}

test('the library, the norms and the guide can be read by everybody', async ({ page }) => {
  await open(page, '/indicators', 'Gösterge kütüphanesi', 'I001');
  await open(page, '/indicators/I048', /./, 'Tanım');
  await open(page, '/reference/CHARTER:15', 'Sosyal bakım ve hizmetler', 'Resmî metin');
  await open(page, '/guide', 'İlk eşitlik planınız', 'Temalara göre örnek hedefler');
});

test('plans are put together for everybody, and what is not published yet says so', async ({ page }) => {
  await open(page, '/progress', 'Planların ilerlemesi', 'Ayrı ayrı göster');
  await open(page, '/progress?by=type', 'Planların ilerlemesi', 'Ayrı ayrı göster');
  await open(page, '/progress?period=1999-H1', 'Planların ilerlemesi', /uyan yayımlanmış değer yok/);
});

test('an organisation finds its profile and its proposals readable', async ({ browser }) => {
  await withPerson(browser, 'muratpasa.veri', async (page) => {
    await open(page, '/workspace/profile', 'Kurum profili', 'Personel eğitimleri');
    await open(page, '/workspace/indicators/new', 'Gösterge öner', 'Neden ve neye dayanarak');
  });
});
