import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { chip, chips, ours, SETTLED, waitForChip } from '../harness/overlay';

/** What is put back at all is put back within 4 s (lib/overlay/pace.ts). */
const LONGER_THAN_ANY_WAIT = 7000;

const takeAway = () => {
  for (const element of document.querySelectorAll('*'))
    if (element.localName.startsWith('benchline-')) element.remove();
};

describe("Amazon's framework", () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('takes the chips away: they come back', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const before = await chips(page);
    await page.evaluate(takeAway);
    expect(await ours(page)).toEqual([]);
    await waitForChip(page, 'order-defect-rate');
    expect(await chips(page)).toEqual(before);
    await page.close();
  });

  it('takes them away again and again: they stay away, and the page stays quick', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const silence = await page.evaluate(
      longest =>
        new Promise<number>(resolve => {
          let last = performance.now();
          const observer = new MutationObserver(() => {
            for (const element of document.querySelectorAll('*'))
              if (element.localName.startsWith('benchline-')) element.remove();
            last = performance.now();
          });
          observer.observe(document.documentElement, { childList: true, subtree: true });
          document.body.append(document.createComment('now'));
          setInterval(() => {
            if (performance.now() - last > longest) resolve(performance.now() - last);
          }, 250);
        }),
      LONGER_THAN_ANY_WAIT,
    );
    expect(silence).toBeGreaterThan(LONGER_THAN_ANY_WAIT);
    expect(await ours(page)).toEqual([]);
    await page.close();
  });

  it('draws the card anew: the chip stands beside the new value', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    await page.evaluate(() => {
      const card = document.querySelector('#customer-service-performance');
      card?.replaceWith(card.cloneNode(true));
    });
    await page.waitForTimeout(SETTLED);
    expect(await chip(page, 'order-defect-rate').count()).toBe(1);
    const value = await page.getByText('0.12%').first().boundingBox();
    const drawn = await chip(page, 'order-defect-rate').locator('button').boundingBox();
    expect(Math.abs((drawn?.y ?? 0) - (value?.y ?? 0))).toBeLessThan(120);
    await page.close();
  });
});
