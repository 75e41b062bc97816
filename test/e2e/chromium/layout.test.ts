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
/** Longer than the chips need to find their places in a window of another size, ms; what is not right by then is waited for. */
const PLACED = 300;
/** One day for both browsers, as the pages show dates. */
const today = new Date();

/** Each width is that at which the page is loaded for some of the pages; the others come by resizing its window. */
const widthsFor = (at: number): readonly number[] =>
  WIDTHS.map((_, step) => WIDTHS[(at + step) % WIDTHS.length] ?? 0);

/** What is wrong with a page as it stands: moved by what we draw, or lying under it. `plain`: the same without the extension. */
const faults = async (page: Page, plain: Page) => {
  const [ours, theirs] = await Promise.all([measure(page), measure(plain)]);
  const { elements } = theirs;
  return {
    isDrawn: ours.drawn.length > 0,
    moved: ours.elements.filter((element, at) => element !== elements[at]),
    size: [ours.elements.length - elements.length, ours.width - theirs.width, ours.height - theirs.height],
    covered: covered(ours),
    crossed: crossed(ours),
  };
};
const NONE = { isDrawn: true, moved: [], size: [0, 0, 0], covered: [], crossed: [] };

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

  it.each(PAGES.map((address, at) => [address, widthsFor(at)] as const))(
    '%s at %j px: nothing moves, nothing is covered',
    async (address, widths) => {
      const [first = 0, ...others] = widths;
      const [page, plain] = await Promise.all([browser.open(address, first), bare.open(address, first)]);
      await expect.poll(() => chips(page)).not.toEqual([]);
      await page.waitForTimeout(SETTLED);
      await expect.poll(() => faults(page, plain), { message: `${first} px` }).toEqual(NONE);
      expect(await page.locator('html').getAttribute('data-ours')).not.toBeNull();
      expect(await shiftsSinceOurs(page)).toBe(0);
      for (const width of others) {
        await Promise.all([page, plain].map(each => each.setViewportSize({ width, height: 900 })));
        await page.waitForTimeout(PLACED);
        await expect.poll(() => faults(page, plain), { message: `${width} px` }).toEqual(NONE);
      }
      await Promise.all([page.close(), plain.close()]);
    },
  );

  it('scrolled to the end at every width: the status covers nothing', async () => {
    const page = await browser.open(HEALTH, WIDTHS[0]);
    await expect.poll(() => chips(page)).not.toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(PLACED);
      await expect.poll(async () => covered(await measure(page)), { message: `${width} px` }).toEqual([]);
    }
    await page.close();
  });
});
