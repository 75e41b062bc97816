import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { openHistory } from '../harness/history-page';
import { chipButton, waitForChip } from '../harness/overlay';

describe('what if', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('is worked out in the panel and on the history page alike', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    await chipButton(page, 'order-defect-rate').first().click();
    const panel = page.locator('benchline-panel');
    await panel.getByText('What if').click();
    await panel.getByLabel('bad ones among them').fill('300');
    const said = await panel.locator('output').innerText();
    expect(said).toMatch(/^\d+(?:\.\d+)?% · target missed$/u);
    await page.close();

    const history = await openHistory(browser, '?metric=order-defect-rate&scope=seller-fulfilled');
    await history.getByText('What if').click();
    await history.getByLabel('bad ones among them').fill('300');
    expect(await history.locator('.what-if output').innerText()).toMatch(/% · target missed$/u);
    expect(await history.locator('.facts').innerText()).toContain('as this page states');
    await history.close();
  });
});
