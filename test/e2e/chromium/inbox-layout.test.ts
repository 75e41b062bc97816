import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX, WIDTHS } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { covered, crossed, measure } from '../harness/geometry';
import { barText, marksAreRight } from '../harness/inbox';
import { inTurns } from '../harness/in-turns';
import { SETTLED } from '../harness/overlay';
import { noteOurs, shiftsSinceOurs } from '../harness/shift';

const CASES = [
  ...['layout=own', 'layout=table', 'layout=kat'].flatMap(query =>
    WIDTHS.map(width => [query, width] as const),
  ),
  ['layout=list', 930],
  ['scroller', 930],
  ['page=8&rows=40', 1600],
] as const;
/** At 320 px the list begins below the fold of a usual window, px. */
const TALL = 1500;
/** One day for both browsers, as the pages show times. */
const today = new Date();

describe('the inbox under the marks', () => {
  let browser: Chromium;
  let bare: Chromium;
  beforeAll(async () => {
    [browser, bare] = await Promise.all([
      startChromium({ today }),
      startChromium({ today, extension: null }),
    ]);
    // The cards may have their chips before the list comes, which moves what is below it.
    await browser.context.addInitScript(noteOurs, 'benchline-deadline');
  });
  afterAll(() => Promise.all([browser.close(), bare.close()]));

  it('keeps its shape: each waiting row has its mark, nothing moves, nothing is covered', async () => {
    await inTurns(CASES, 4, async ([query, width]) => {
      const address = `${INBOX}?${query}&late=0&narrow=list&open=none`;
      const [page, plain] = await Promise.all([browser, bare].map(each => each.open(address, width, TALL)));
      if (!page || !plain) throw new Error('two pages were to open');
      await marksAreRight(page);
      const [ours, theirs] = await Promise.all([measure(page), measure(plain)]);
      const name = `${query} at ${width}`;
      expect([name, ours.elements]).toEqual([name, theirs.elements]);
      expect([name, ours.width, ours.height]).toEqual([name, theirs.width, theirs.height]);
      expect([name, covered(ours), crossed(ours)]).toEqual([name, [], []]);
      expect([name, await barText(page)]).not.toEqual([name, '']);
      expect([name, await shiftsSinceOurs(page)]).toEqual([name, 0]);
      await Promise.all([page.close(), plain.close()]);
    });
  });

  it('has the bar in a corner where there is no list, over nothing', async () => {
    const page = await browser.open(INBOX, 320);
    await expect.poll(() => barText(page)).not.toBe('');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(SETTLED / 3);
    expect(await page.locator('benchline-deadline').count()).toBe(0);
    expect(covered(await measure(page))).toEqual([]);
    await page.close();
  });
});
