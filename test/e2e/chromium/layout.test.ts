import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedbackWith, HEALTH, HEALTH_DE, SERVICE, SHIPPING, WIDTHS } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { covered, crossed, measure } from '../harness/geometry';
import { chips, SETTLED } from '../harness/overlay';
import { noteOurs, shiftsSinceOurs, withScrollBar } from '../harness/shift';

const PAGES = [
  HEALTH,
  HEALTH_DE,
  feedbackWith('late=0&fill=0'),
  `${HEALTH}?layout=table`,
  `${HEALTH}?layout=grid&orders=both`,
  `${HEALTH}?layout=kat&late=0`,
  `${HEALTH}?scroller`,
  feedbackWith('layout=kat&late=0'),
  SHIPPING,
  `${SHIPPING}?layout=kat&late=0`,
  SERVICE,
];
/** One day for both browsers, as the pages show dates. */
const today = new Date();

const openSettled = async (into: Chromium, address: string, width: number): Promise<Page> => {
  const page = await into.open(address, width);
  await page.waitForTimeout(SETTLED);
  return page;
};

describe('the page under the chips', () => {
  let browser: Chromium;
  let bare: Chromium;
  beforeAll(async () => {
    [browser, bare] = await Promise.all([
      startChromium({ today, history: 'sample' }),
      startChromium({ today, extension: null }),
    ]);
    await browser.context.addInitScript(noteOurs);
    await browser.context.addInitScript(withScrollBar);
    await bare.context.addInitScript(withScrollBar);
  });
  afterAll(async () => {
    await browser.close();
    await bare.close();
  });

  const leavesAsIs = async (address: string, width: number): Promise<void> => {
    const [page, plain] = await Promise.all([
      openSettled(browser, address, width),
      openSettled(bare, address, width),
    ]);
    await expect.poll(() => chips(page)).not.toEqual([]);
    const [ours, theirs] = await Promise.all([measure(page), measure(plain)]);
    expect(ours.drawn.length).toBeGreaterThan(0);
    expect(ours.elements).toEqual(theirs.elements);
    expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
    expect(covered(ours), `${width} px`).toEqual([]);
    expect(crossed(ours), `${width} px`).toEqual([]);
    expect(await page.locator('html').getAttribute('data-ours')).not.toBeNull();
    expect(await shiftsSinceOurs(page)).toBe(0);
    await Promise.all([page.close(), plain.close()]);
  };

  // oxlint-disable-next-line vitest/expect-expect -- in leavesAsIs
  it.each(PAGES)('%s at every width: nothing moves, nothing is covered', async address => {
    await Promise.all(WIDTHS.map(width => leavesAsIs(address, width)));
  });

  const coversNothingAtItsEnd = async (width: number): Promise<void> => {
    const page = await openSettled(browser, HEALTH, width);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(async () => covered(await measure(page)), { message: `${width} px` }).toEqual([]);
    await page.close();
  };

  // oxlint-disable-next-line vitest/expect-expect -- in coversNothingAtItsEnd
  it('scrolled to the end at every width: the status covers nothing', async () => {
    await Promise.all(WIDTHS.map(coversNothingAtItsEnd));
  });
});
