import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH, HEALTH_DE } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { chipButton, waitForChip } from '../harness/overlay';

describe('axe finds nothing', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
  });
  afterAll(() => browser.close());

  it.each([
    [HEALTH, 'order-defect-rate'],
    [FEEDBACK, 'contact-rate'],
    [HEALTH_DE, 'order-defect-rate'],
  ])('in the chips, the panel and the status on %s', async (address, metric) => {
    const page = await browser.open(address);
    // Half-way through the panel's fade its colours are not yet its own.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await waitForChip(page, metric);
    const closed = await findFaults(page, 'benchline-chip');
    await chipButton(page, metric).click();
    await page.locator('benchline-panel [role=dialog]').waitFor();
    const panel = await findFaults(page, 'benchline-panel');
    await page.keyboard.press('Escape');
    await page.locator('benchline-status button').first().click();
    const status = await findFaults(page, 'benchline-status');
    expect([...closed.rules, ...panel.rules, ...status.rules]).toEqual([]);
    expect(Math.min(closed.checked, panel.checked, status.checked)).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['popup', 'history', 'options'])('in %s, dark and light', async name => {
    const page = await browser.context.newPage();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (colorScheme === 'dark') await page.goto(`${browser.origin}/${name}.html`);
      await page.getByText('Nordlicht Goods').filter({ visible: true }).first().waitFor();
      const { rules, checked } = await findFaults(page);
      expect({ colorScheme, rules }).toEqual({ colorScheme, rules: [] });
      expect(checked).toBeGreaterThan(10);
    }
    await page.close();
  });
});

describe('axe finds nothing before the first visit', () => {
  it('in an empty popup and an empty history', async () => {
    const browser = await startChromium();
    const page = await browser.context.newPage();
    for (const name of ['popup', 'history']) {
      await page.goto(`${browser.origin}/${name}.html`);
      await page.getByText('Account Health').first().waitFor();
      expect({ name, rules: (await findFaults(page)).rules }).toEqual({ name, rules: [] });
    }
    await browser.close();
  });
});
