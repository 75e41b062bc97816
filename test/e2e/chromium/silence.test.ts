import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { chips, ours, SETTLED } from '../harness/overlay';

const SILENT = [
  '/ap/signin',
  '/help/hub/reference/G200285170',
  '/forums/t/my-order-defect-rate',
  '/no/such/page',
  '/orders-v3',
  '/performance/report/order-defects',
  '/feedback-manager',
];

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

// Side by side: each waits for nothing to come.
describe.concurrent('pages on which nothing is read', () => {
  it.for(SILENT)('draws no number beside %s', async (path, { expect }) => {
    const page = await browser.open(`https://sellercentral.amazon.com${path}`);
    await page.waitForTimeout(SETTLED);
    expect(await chips(page)).toEqual([]);
    await page.close();
  });

  it('adds nothing at all to the sign-in page', async ({ expect }) => {
    const page = await browser.open('https://sellercentral.amazon.com/ap/signin');
    await page.waitForTimeout(SETTLED);
    expect(await ours(page)).toEqual([]);
    await page.close();
  });
});

describe('the history after pages on which nothing is read', () => {
  it('has kept nothing of them', async () => {
    expect((await exported(browser)).readings).toEqual([]);
  });
});
