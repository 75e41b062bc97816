import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { waitForChip } from '../harness/overlay';

const MOST_TABS = 120;

/** The element that has the focus, as seen from the document: one of ours, or one of Amazon's. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.localName === 'benchline-layer' && active.shadowRoot?.activeElement)
      active = active.shadowRoot.activeElement;
    return active === null ? '' : `${active.localName} ${active.getAttribute('data-metric') ?? ''}`.trim();
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`${name} was not reached by ${MOST_TABS} presses of Tab`);
};

const panel = (page: Page) => page.locator('benchline-panel [role=dialog]');

describe('with the keyboard alone', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it.each(['Enter', 'Space'])('a chip opens its panel by %s and gets the focus back by Escape', async key => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    await tabTo(page, 'benchline-chip');
    const from = await focused(page);
    await page.keyboard.press(key);
    await panel(page).waitFor({ state: 'visible' });
    expect(await focused(page)).toBe('benchline-panel');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(from);
    await page.close();
  });

  it('every chip and the status are reached', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const seen = new Set<string>();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab');
      seen.add(await focused(page));
    }
    const names = [...seen].filter(name => name.startsWith('benchline-chip'));
    expect(names).toContain('benchline-chip late-shipment-rate');
    expect(names).toContain('benchline-chip account-health-rating');
    expect([...seen]).toContain('benchline-status');
    await page.close();
  });

  it('a click elsewhere closes the panel', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    await tabTo(page, 'benchline-chip');
    await page.keyboard.press('Enter');
    await panel(page).waitFor({ state: 'visible' });
    await page.mouse.click(5, 880);
    await panel(page).waitFor({ state: 'hidden' });
    expect(await panel(page).isVisible()).toBe(false);
    await page.close();
  });
});
