import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, latest } from '../harness/exported';
import { waitForChip } from '../harness/overlay';

/** Stops the extension's worker, as the browser does after half a minute without work. */
const stopWorker = async ({ context, origin }: Chromium): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const session = await context.newCDPSession(page);
  const seen = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) seen.add(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => [...seen]).toContain('stopped');
  await page.close();
};

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
