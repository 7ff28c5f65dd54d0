import { type Browser, expect, type Page } from '@playwright/test';

/** The demonstration's own password; it opens nothing outside a demonstration. */
const PASSWORD = 'yeep-demo-2026';

/** Signs in through the real login page, in a window of its own. */
export async function signIn(browser: Browser, account: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto('/workspace');
  await page.locator('#username').fill(account);
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Merhaba', { timeout: 60_000 });
  return page;
}

export async function withPerson(
  browser: Browser,
  account: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await signIn(browser, account);
  try {
    await act(page);
  } finally {
    await page.context().close();
  }
}

export async function confirmed(page: Page, button: string, yes = 'Evet, sürdür'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
