import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { chips, insightChips, ours, waitForChip } from '../harness/overlay';

const openStatus = (page: Page) => page.locator('benchline-status button.corner').click();

describe('the switches', () => {
  let browser: Chromium;
  let health: Page;
  let feedback: Page;
  beforeAll(async () => {
    browser = await startChromium();
    health = await browser.open(HEALTH);
    feedback = await browser.open(FEEDBACK);
    await waitForChip(health, 'order-defect-rate');
    await waitForChip(feedback, 'contact-rate');
  });
  afterAll(() => browser.close());

  it('off for this page leaves only the status there, and the other page as it is', async () => {
    await openStatus(health);
    await health.getByLabel('On for this page').click();
    await expect.poll(() => chips(health)).toEqual([]);
    expect(await ours(health)).toContain('benchline-status');
    expect(await insightChips(feedback)).toHaveLength(3);
    await openStatus(health);
    await health.getByLabel('On for this page').click();
    await waitForChip(health, 'order-defect-rate');
  });

  it('off in the popup takes everything from the pages that are open, reads no more, and on brings it back', async () => {
    const before = await exported(browser);
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    await popup.getByRole('switch').click();
    await expect.poll(() => ours(health)).toEqual([]);
    await expect.poll(() => ours(feedback)).toEqual([]);
    await health.reload();
    await health.waitForTimeout(1500);
    expect(await ours(health)).toEqual([]);
    expect((await exported(browser)).readings).toEqual(before.readings);
    await popup.getByRole('switch').click();
    await waitForChip(health, 'order-defect-rate');
    await waitForChip(feedback, 'contact-rate');
  });

  it('off everywhere in one page reaches the others', async () => {
    await openStatus(health);
    await health.getByLabel('On everywhere').click();
    await expect.poll(() => ours(health)).toEqual([]);
    await expect.poll(() => ours(feedback)).toEqual([]);
  });
});

describe('a header that comes after the numbers', () => {
  it('is waited for, so that nothing is kept under an account that is none', async () => {
    const browser = await startChromium();
    await browser.context.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const header = document.querySelector('#navbar');
        header?.remove();
        setTimeout(() => header && document.body.prepend(header), 1200);
      });
    });
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    expect((await exported(browser)).accounts.map(({ store }) => store)).toEqual(['Nordlicht Goods']);
    await browser.close();
  });
});
