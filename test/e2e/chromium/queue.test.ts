import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptCase } from '../../../lib/messages/kept-case';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { putCases, readBadge, STORE, waitingCase } from '../harness/waiting-cases';

describe('waiting messages in the extension’s own pages', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/history.html`);
  });
  afterAll(() => browser.close());

  const put = (...cases: readonly KeptCase[]): Promise<void> =>
    page.evaluate(putCases, [STORE, cases] as const);
  const open = async (name: string, width = 400): Promise<Page> => {
    const opened = await browser.context.newPage();
    await opened.setViewportSize({ width, height: 700 });
    await opened.goto(`${browser.origin}/${name}.html`);
    return opened;
  };

  it('are a queue in the popup, which stays fresh while it is open', async () => {
    await put(waitingCase('a', 20), waitingCase('b', 3.5, { theme: 'cancellation', country: 'FR' }));
    const popup = await open('popup');
    const rows = popup.locator('.wait');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toMatch(/Cancellation\s+3 h 29 min left\s+France/u);
    expect(await rows.first().getByRole('link').getAttribute('href')).toBe(
      'https://sellercentral.amazon.de/messaging/inbox?fi=responseNeeded',
    );
    await put(waitingCase('c', -1));
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('overdue for')]);
    await popup.close();
  });

  it.each([400, 280])('pass axe and fit in a popup of %i px', async width => {
    await put(
      waitingCase('a', 2, { receivedBefore: new Date().toISOString(), theme: 'return-or-refund' }),
      waitingCase('b', -3),
      waitingCase('c', 30, { state: 'unknown' }),
    );
    const popup = await open('popup', width);
    await popup.locator('.wait').nth(2).waitFor();
    expect((await findFaults(popup)).rules).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await popup.close();
  });

  it('have options: a threshold that the badge follows, at once and for good', async () => {
    await put(waitingCase('a', 10));
    const options = await open('options', 800);
    const field = options.getByLabel(/less than this many hours/u);
    await field.fill('12');
    await field.press('Tab');
    await expect.poll(async () => (await page.evaluate(readBadge)).text).toBe('1');
    await options.reload();
    await expect.poll(() => field.inputValue()).toBe('12');
    expect((await findFaults(options)).rules).toEqual([]);
    await options.close();
  });
});
