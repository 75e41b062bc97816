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

  it('is dark where the page is, as the whole panel, and fits it from right to left', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = 'body, body * { background: #1b2126 !important; color: #eee !important; }';
        document.head.append(style);
        document.documentElement.dir = 'rtl';
      });
    });
    await page.goto(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    await chipButton(page, 'order-defect-rate').first().click();
    const panel = page.locator('benchline-panel');
    await panel.getByText('What if').click();
    const looks = await panel.locator('#what-if').evaluate(box => {
      const frame = box.closest('.panel, [role=dialog], section') ?? box;
      return {
        scheme: getComputedStyle(box).colorScheme,
        tooWide: frame.scrollWidth - frame.clientWidth,
      };
    });
    expect(looks).toEqual({ scheme: 'dark', tooWide: 0 });
    await page.close();
  });
});
