import type { browser as browserApi } from 'wxt/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { exportText } from '../harness/history-page';
import { chip, chipButton, ours, waitForChip } from '../harness/overlay';

const nameOf = (page: Page) => chipButton(page, 'order-defect-rate').first().getAttribute('aria-label');
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

  it('set a target of the seller’s own, which open pages show at once until it is removed', async () => {
    expect(await nameOf(health)).not.toContain('your target');
    const part = options.locator('#targets');
    await part.getByRole('button', { name: 'Set a target of your own' }).click();
    await part.getByLabel('Metric').selectOption('order-defect-rate');
    await part.getByLabel('Your target, in percent').fill('0.01');
    await part.getByRole('button', { name: 'Save', exact: true }).click();
    await part.getByText('All accounts · your target: at most 0.01%').waitFor();
    await expect.poll(() => nameOf(health)).toContain('above your target 0.01%');
    expect(JSON.parse(await exportText(browser))).toMatchObject({
      settings: { targets: [{ account: null, metric: 'order-defect-rate', value: 0.0001 }] },
    });
    await part.getByRole('button', { name: /^Remove: / }).click();
    await expect.poll(() => nameOf(health)).not.toContain('your target');
    await part.getByRole('button', { name: 'Set a target of your own' }).click();
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
