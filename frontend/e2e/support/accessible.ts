import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe found, each with the element it is about. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Yükleniyor…|Loading…)$/ })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) })),
  ).toEqual([]);
}

/** The same page in both languages and both colour schemes, without leaving it. */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const other of ['English', 'Türkçe']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expectAccessible(page);
    }
    await page.getByRole('banner').getByRole('button', { name: other }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'English' ? 'en' : 'tr');
    await page.waitForLoadState('networkidle');
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
