import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, latest } from '../harness/exported';
import { waitForChip } from '../harness/overlay';
import { stopWorker } from '../harness/stop-worker';

describe('a worker that the browser stops', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('loses nothing: the next page is recorded beside the first', async () => {
    const health = await browser.open(HEALTH);
    await waitForChip(health, 'order-defect-rate');
    await stopWorker(browser);
    const feedback = await browser.open(FEEDBACK);
    await waitForChip(feedback, 'contact-rate');
    await stopWorker(browser);
    const kept = latest(await exported(browser), 'United States');
    expect(kept.get('order-defect-rate|seller-fulfilled|P60D')).toMatchObject({ value: 0.0012 });
    expect(kept.get('contact-rate|seller-fulfilled|P4W')).toMatchObject({ value: 0.0046 });
  });
});
