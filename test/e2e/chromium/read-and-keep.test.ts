import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, latest } from '../harness/exported';
import { waitForChip } from '../harness/overlay';

describe('a page that the seller opens', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('gives the numbers of Account Health to the history', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const kept = latest(await exported(browser), 'United States');
    expect(kept.get('order-defect-rate|seller-fulfilled|P60D')).toMatchObject({
      value: 0.0012,
      counts: { part: 5, whole: 4027 },
      target: { bound: 'under', value: 0.01 },
      label: 'Order Defect Rate',
      page: '/performance/dashboard',
      source: 'page',
    });
    expect(kept.get('order-defect-rate|amazon-fulfilled|P60D')).toMatchObject({ value: null });
    expect(kept.get('late-shipment-rate|seller-fulfilled|P30D')).toMatchObject({
      value: 0.0109,
      counts: { part: 18, whole: 1651 },
      target: { bound: 'under', value: 0.04 },
    });
    expect(kept.get('valid-tracking-rate|seller-fulfilled|P30D')).toMatchObject({ value: 0.9709 });
    expect(kept.get('account-health-rating|all|P180D')).toMatchObject({ value: 372 });
    await page.close();
  });

  it('gives the insights with their benchmarks', async () => {
    const page = await browser.open(FEEDBACK);
    await waitForChip(page, 'contact-rate');
    const kept = latest(await exported(browser), 'United States');
    expect(kept.get('contact-rate|seller-fulfilled|P4W')).toMatchObject({
      value: 0.0046,
      average: 0.0025,
      top: 0.001,
    });
    expect(kept.get('contact-response-time|seller-fulfilled|P4W')).toMatchObject({
      value: 570,
      average: 360,
      top: null,
    });
    expect(kept.get('buyer-dissatisfaction-rate|seller-fulfilled|P4W')).toMatchObject({
      value: 0.068,
      average: 0.081,
    });
    await page.close();
  });

  it('keeps one row of a series when the same page is opened twice on a day', async () => {
    const before = await exported(browser);
    for (const address of [HEALTH, FEEDBACK]) {
      const page = await browser.open(address);
      await waitForChip(page, address === HEALTH ? 'order-defect-rate' : 'contact-rate');
      await page.close();
    }
    const after = await exported(browser);
    expect(after.readings).toHaveLength(before.readings.length);
    expect(after.readings.every(({ firstSeen, lastSeen }) => lastSeen >= firstSeen)).toBe(true);
  });

  it('is still known after the browser was closed', async () => {
    const before = await exported(browser);
    await browser.close();
    browser = await startChromium({ profile: browser.profile });
    const after = await exported(browser);
    expect(before.readings.length).toBeGreaterThan(8);
    expect(after.readings).toEqual(before.readings);
  });
});
