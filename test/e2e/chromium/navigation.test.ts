import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, feedbackWith, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { chip, chips, insightChips, waitForChip } from '../harness/overlay';

describe('in-page navigation', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('follows the hash: chips go with the insights and come back with them', async () => {
    const page = await browser.open(FEEDBACK);
    await waitForChip(page, 'contact-rate');
    await page.getByRole('link', { name: 'Report' }).click();
    await chip(page, 'contact-rate').waitFor({ state: 'detached' });
    expect(await insightChips(page)).toEqual([]);
    await page.getByRole('link', { name: 'Overview' }).click();
    await waitForChip(page, 'contact-rate');
    await page.close();
  });

  it('follows pushState and the back button', async () => {
    const page = await browser.open(`${HEALTH}?routes`);
    await waitForChip(page, 'order-defect-rate');
    await page.getByRole('link', { name: 'Product Policy Compliance' }).click();
    await chip(page, 'order-defect-rate').first().waitFor({ state: 'detached' });
    expect(await chips(page)).toEqual([]);
    await page.goBack();
    await waitForChip(page, 'order-defect-rate');
    await page.close();
  });

  it('waits for content that comes late', async () => {
    const page = await browser.open(feedbackWith('late=1500&fill=4000'));
    await page.waitForTimeout(2500);
    expect(await insightChips(page)).toEqual([]);
    await waitForChip(page, 'contact-rate');
    expect(await insightChips(page)).toHaveLength(3);
    await page.close();
  });

  it('finds elements that are upgraded long after the page has settled', async () => {
    const page = await browser.open(`${HEALTH}?layout=kat&late=5000`);
    await waitForChip(page, 'order-defect-rate');
    expect(await chips(page)).toContain('order-defect-rate|seller-fulfilled|P60D');
    await page.close();
  });
});
