import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { troubledHistory } from '../../site/sample-trouble';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { importText } from '../harness/history-page';
import { seedCases } from '../harness/seed-cases';

/** What a page of paper holds at 96 px an inch, without the margins; px. */
const PAPER = {
  A4: { width: 703, height: 1009 },
  Letter: { width: 725, height: 943 },
} as const;

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

describe('the weekly review', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    await importText(browser, JSON.stringify(troubledHistory(new Date())));
    await seedCases(browser);
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/history.html`);
    await page.getByRole('link', { name: 'Weekly review' }).click();
    await page.locator('.account').first().waitFor();
  });
  afterAll(() => browser.close());

  const part = (title: string) => page.locator('.account').first().locator('.part', { hasText: title });

  it('tells of each account what a team talks about', async () => {
    const changed = await part('What changed beyond chance').locator('.item').allInnerTexts();
    expect(changed.join('\n')).toMatch(/Late Shipment Rate[\s\S]*beyond chance[\s\S]*Based on: /);
    const targets = (await part('Targets that are missed or near').innerText()).replaceAll(/\s+/g, ' ');
    expect(targets).toMatch(/Late Shipment Rate .*to be under 4% again.*Valid Tracking Rate/);
    expect(await part('What was tried').innerText()).toContain('Too early: ');
    expect(await part('Next steps').locator('.item').count()).toBeGreaterThan(1);
    expect(await page.locator('.account', { hasText: 'Deutschland' }).innerText()).toMatch(/\d days old/);
    expect(await page.getByText('Within 24 h').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'is read by a screen reader, and fits 320 px, %s',
    async colorScheme => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      expect((await findFaults(page)).rules).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it.each(['A4', 'Letter'] as const)('prints on %s: light, nothing to press, no entry cut', async format => {
    const { width, height } = PAPER[format];
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.evaluate(() => {
      const kept = [...document.querySelectorAll('.item, tr')];
      const root = document.documentElement;
      return {
        cut: kept.filter(each => getComputedStyle(each).breakInside !== 'avoid').length,
        // A head at the end of a page, and the last row of a table alone on the next one.
        parted: [
          ...[...document.querySelectorAll('h2, h3, h4, thead')].filter(
            each => getComputedStyle(each).breakAfter !== 'avoid',
          ),
          ...[...document.querySelectorAll('.figures tbody tr:last-child:not(:first-child)')].filter(
            each => getComputedStyle(each).breakBefore !== 'avoid',
          ),
        ].length,
        tallest: Math.max(...kept.map(each => each.getBoundingClientRect().height)),
        width: root.scrollWidth,
        ground: getComputedStyle(document.body).backgroundColor,
        pressable: [...document.querySelectorAll('a, button, select, input')].filter(
          each => each.getClientRects().length > 0,
        ).length,
      };
    });
    expect(printed).toMatchObject({ cut: 0, parted: 0, ground: 'rgb(255, 255, 255)', pressable: 0 });
    expect(printed.width).toBeLessThanOrEqual(width);
    expect(printed.tallest).toBeLessThan(height);
    await page.emulateMedia({ media: null, colorScheme: null });
    const pages = pagesIn(await page.pdf({ format }));
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(7);
  });

  it('goes back to an earlier week as it was known then, and forward again', async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.getByLabel('Week').selectOption({ index: 4 });
    await page.getByText(/with what was known at the end of/).waitFor();
    expect(await part('What changed beyond chance').innerText()).toContain('Nothing.');
    await page.goBack();
    await part('What changed beyond chance').locator('.item').first().waitFor();
  });

  it('is of one account if so chosen', async () => {
    await page.getByLabel('Account').selectOption({ label: 'Nordlicht Goods · Deutschland' });
    await expect.poll(() => page.locator('.account').count()).toBe(1);
    await page.reload();
    await page.locator('.account').waitFor();
    expect(await page.locator('.account h2').innerText()).toBe('Nordlicht Goods · Deutschland');
  });
});
