import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { respond } from '../../site/respond';
import { findFaults } from '../harness/axe';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { waitForChip } from '../harness/overlay';

const openReport = async (page: Page): Promise<void> => {
  await waitForChip(page, 'order-defect-rate');
  await page.locator('benchline-status button.corner').click();
  await page.locator('benchline-status').getByText('Copy page report').click();
};

describe('the report of a page', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('is on the clipboard after a click, with the structure and no word of the seller’s', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await browser.open(HEALTH);
    await openReport(page);
    await page.locator('benchline-status').getByText('Copied.').waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    const lines = report.split('\n').map(line => line.trim());
    expect(lines.slice(0, 4)).toEqual([
      'Benchline page report, form 1',
      expect.stringMatching(/^benchline \d+\.\d+\.\d+$/) as unknown,
      'page account-health',
      'site amazon.com',
    ]);
    expect(lines).toContain('read order-defect-rate seller-fulfilled P60D page');
    expect(lines).toContain('"Order Defect Rate"');
    expect(lines.some(line => /^"0\.00%#[a-z]+"$/.test(line))).toBe(true);
    const words = await page.evaluate(() => document.querySelector('#navbar')?.textContent ?? '');
    expect(words).toContain('Nordlicht Goods');
    expect(report).not.toMatch(/Nordlicht|Goods|0\.12|4,027|benchline-|href|class/);
    expect(await findFaults(page, 'benchline-status')).toMatchObject({ rules: [] });
    await page.close();
  });

  it('is shown to be copied by hand where the page does not allow the clipboard', async () => {
    const page = await browser.context.newPage();
    await page.route('https://sellercentral.amazon.com/**', route => {
      const body = respond(new URL(route.request().url()))?.body ?? '';
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'permissions-policy': 'clipboard-write=()',
      };
      return route.fulfill({ headers, body });
    });
    await page.goto(HEALTH);
    await openReport(page);
    const area = page.locator('benchline-status textarea');
    await area.waitFor();
    expect(await area.inputValue()).toMatch(/^Benchline page report, form 1\n/);
    const chosen = await area.evaluate((el: HTMLTextAreaElement) => el.selectionEnd - el.selectionStart);
    expect(chosen).toBe((await area.inputValue()).length);
    expect(await findFaults(page, 'benchline-status')).toMatchObject({ rules: [] });
    await page.close();
  });
});
