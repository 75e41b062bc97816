import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { chips, ours, waitForChip } from '../harness/overlay';

describe('an update while a page is open', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('takes the old elements away, says nothing loud, and a reload brings the new ones', async () => {
    const page = await browser.open(HEALTH);
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await waitForChip(page, 'order-defect-rate');
    const before = await chips(page);
    const [worker] = browser.context.serviceWorkers();
    // The worker goes away while it answers, which is no failure.
    await worker?.evaluate('chrome.runtime.reload()').catch(() => {});
    await expect.poll(() => ours(page), { timeout: 20_000 }).toEqual([]);
    expect(errors).toEqual([]);
    await page.reload();
    await waitForChip(page, 'order-defect-rate');
    expect(await chips(page)).toEqual(before);
    expect((await exported(browser)).readings.length).toBeGreaterThan(5);
    await page.close();
  });
});
