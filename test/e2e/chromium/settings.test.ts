import type { browser as browserApi } from 'wxt/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { chip, chipButton, ours, waitForChip } from '../harness/overlay';

const looksOf = (page: Page) => chipButton(page, 'order-defect-rate').first().getAttribute('class');

describe('the settings', () => {
  let browser: Chromium;
  let health: Page;
  let options: Page;
  beforeAll(async () => {
    browser = await startChromium();
    health = await browser.open(HEALTH);
    await waitForChip(health, 'order-defect-rate');
    options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    await options.getByText('are drawn').click();
  });
  afterAll(() => browser.close());

  const boxOf = (name: string) => options.getByRole('checkbox', { name, exact: true });

  it('make the chips of an open page smaller, and large again', async () => {
    await options.getByRole('radio', { name: 'A dot' }).check();
    await expect.poll(() => looksOf(health)).toMatch(/fit-(dot|speck)/);
    await options.getByRole('radio', { name: 'Line, sign and words' }).check();
    await expect.poll(() => looksOf(health)).toMatch(/fit-(full|short)/);
  });

  it('take a metric from an open page, which is kept all the same', async () => {
    await boxOf('Late Shipment Rate').uncheck();
    await expect.poll(() => chip(health, 'late-shipment-rate').count()).toBe(0);
    await waitForChip(health, 'order-defect-rate');
    expect((await exported(browser)).readings.map(({ metric }) => metric)).toContain('late-shipment-rate');
    await boxOf('Late Shipment Rate').check();
    await waitForChip(health, 'late-shipment-rate');
  });

  it('switch a page off and on', async () => {
    await boxOf('Account Health').uncheck();
    await expect.poll(() => health.locator('benchline-chip').count()).toBe(0);
    await boxOf('Account Health').check();
    await waitForChip(health, 'order-defect-rate');
  });

  it('can be used by all, in a narrow window too', async () => {
    await options.setViewportSize({ width: 320, height: 700 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await findFaults(options)).rules).toEqual([]);
  });

  it('delete everything with pages open, and leave Benchline off', async () => {
    await waitForChip(health, 'order-defect-rate');
    await options.reload();
    const part = options.locator('#stored');
    await part.getByText(/^accounts \(\d+\)$/).waitFor();
    await part.getByLabel('Type DELETE to confirm').fill('delete');
    await part.getByRole('button', { name: 'Delete everything' }).click();
    await part.getByText('Everything was deleted.').waitFor();
    await expect.poll(() => ours(health)).toEqual([]);
    const kept = await options.evaluate(() =>
      (globalThis as unknown as { chrome: typeof browserApi }).chrome.storage.local.get(null),
    );
    expect(kept).toEqual({ settings: { version: 1, on: false, pages: {} } });
    expect((await exported(browser)).accounts).toEqual([]);
  });
});
