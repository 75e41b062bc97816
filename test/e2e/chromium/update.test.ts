import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { chips, ours, waitForChip } from '../harness/overlay';

/** Reloads the extension as an update does. Chromium keeps an unpacked one off afterwards unless in developer mode. */
const update = async ({ context, origin }: Chromium): Promise<void> => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const ask = (call: string) => page.evaluate(`chrome.developerPrivate.${call}`);
  await ask('updateProfileConfiguration({ inDeveloperMode: true })');
  await ask(`reload('${new URL(origin).host}', { failQuietly: false })`);
  await page.close();
};

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
    await update(browser);
    await expect.poll(() => ours(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.reload();
    await waitForChip(page, 'order-defect-rate');
    expect(await chips(page)).toEqual(before);
    expect((await exported(browser)).readings.length).toBeGreaterThan(5);
    await page.close();
  });
});
