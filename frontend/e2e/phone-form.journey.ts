import { expect, test } from '@playwright/test';

import { signIn } from './support/people';

test('on a phone a section’s mark stands beside the first line of its title', async ({ browser }) => {
  const page = await signIn(browser, 'muratpasa.veri');
  await page.setViewportSize({ width: 360, height: 740 });
  await page
    .getByRole('link', { name: /2022-H1 dönemi/ })
    .first()
    .click();
  const headings = page.locator('[data-fold] > :is(h2, h3) > button');
  await expect(headings.first()).toBeVisible();
  const below = await headings.evaluateAll((buttons) =>
    buttons
      .map((button) => ({ button, title: button.querySelector('span') ?? button }))
      .filter(({ button, title }) => {
        const [outer, inner] = [button.getBoundingClientRect(), title.getBoundingClientRect()];
        return inner.left - outer.left < 8 || inner.top - outer.top > 20;
      })
      .map(({ title }) => title.textContent),
  );
  expect(below).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.context().close();
});
