import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { chipButton, waitForChip } from '../harness/overlay';

/** Wide enough that no chip has to be shortened. */
const WIDE = 1600;

/** The words of a change, which 90 days of four-week means without counts cannot bear (docs/judgement.md). */
const TREND = /rising|falling|wors|improv/u;

/** Words and lines of a chip after ninety days of history and today's visit. */
const read = async (browser: Chromium, address: string, metric: string) => {
  const page = await browser.open(address, WIDE);
  await waitForChip(page, metric);
  const button = chipButton(page, metric);
  const words = { text: await button.innerText(), name: (await button.getAttribute('aria-label')) ?? '' };
  const line = (await button.locator('path').first().getAttribute('d')) ?? '';
  await page.close();
  return { ...words, line };
};

describe('a chip with ninety days of history', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
  });
  afterAll(() => browser.close());

  it('says the gap to the average, and calls no trend what three windows without counts cannot prove', async () => {
    const { text, name, line } = await read(browser, FEEDBACK, 'contact-rate');
    expect(text).toContain('▲');
    expect(text).toContain('0.21 pp above average');
    expect(name.toLowerCase()).not.toMatch(TREND);
    expect(line.match(/[Ll]/gu)?.length ?? 0).toBeGreaterThan(20);
  });

  it('calls a level response time neither better nor worse', async () => {
    const { text, name } = await read(browser, FEEDBACK, 'contact-response-time');
    expect(text).toContain('3.5 h');
    expect(name.toLowerCase()).not.toMatch(TREND);
  });

  it('says how far below the average dissatisfaction is', async () => {
    const { text, name } = await read(browser, FEEDBACK, 'buyer-dissatisfaction-rate');
    expect(text).toContain('1.3 pp');
    expect(name.toLowerCase()).toContain('below average');
    expect(name.toLowerCase()).not.toMatch(TREND);
  });

  it('leaves a gap in the line where nothing was read', async () => {
    const { line } = await read(browser, HEALTH, 'order-defect-rate');
    expect(line.match(/M/gu)?.length ?? 0).toBeGreaterThan(2);
  });
});
