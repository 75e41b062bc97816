import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

// That it opens at the installation is what the harness waits for with each new profile.
it('the first screen names three pages, can be used by all, and fits a narrow window', async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${browser.origin}/welcome.html`);
  const links = await page.locator('main a').evaluateAll(all => all.map(link => link.getAttribute('href')));
  expect(links.map(href => new URL(href ?? '').pathname)).toEqual([
    '/performance/dashboard',
    '/feedback-manager/index.html',
    '/messaging/inbox',
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect((await findFaults(page)).rules).toEqual([]);
  expect(await page.getByRole('button').count()).toBe(0);
});
