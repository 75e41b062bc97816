import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX } from '../harness/addresses';
import { startFirefox, type Firefox } from '../harness/firefox';

/** The accessible names of the marks that are drawn, each with the thread of the row that it stands in. */
const marks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('benchline-deadline')].flatMap(host => {
      const button = host.shadowRoot?.querySelector('button');
      if (!button?.checkVisibility()) return [];
      const { top, bottom } = button.getBoundingClientRect();
      const row = [...document.querySelectorAll<HTMLElement>('.message-row')].find(each => {
        const box = each.getBoundingClientRect();
        return box.top < top && box.bottom > bottom;
      });
      return [`${row?.classList.contains('is-unread')} ${button.getAttribute('aria-label')}`];
    }),
  );

describe('the inbox in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(() => firefox.close());

  it('has a mark beside each waiting row, in order, and the bar', async () => {
    const page = await firefox.open(`${INBOX}?open=none`, 1400);
    await page.setViewport({ width: 1400, height: 1500 });
    await expect.poll(async () => (await marks(page)).length, { timeout: 45_000 }).toBe(6);
    const names = (await marks(page)).map(name => name.split(' ').slice(0, 2).join(' ')).toSorted();
    expect(names).toEqual([1, 2, 3, 4, 5, 6].map(rank => `true ${rank}`));
    const bar = await page.$eval('benchline-bar', host => host.shadowRoot?.textContent ?? '');
    expect(bar).toContain('overdue');
    await page.close();
  });

  it('opens its note by a click, and takes the mark of an answered case away', async () => {
    const page = await firefox.open(INBOX, 1400);
    await page.setViewport({ width: 1400, height: 1500 });
    await expect.poll(async () => (await marks(page)).length, { timeout: 45_000 }).toBe(6);
    await page.$eval('benchline-deadline', host => host.shadowRoot?.querySelector('button')?.click());
    await expect.poll(async () => (await page.$$('benchline-note')).length).toBe(1);
    await page.keyboard.press('Escape');
    await page.click('.message-row.is-unread');
    await page.type('textarea.message-reply', 'It fits.');
    await page.click('.message-send');
    await expect.poll(async () => (await marks(page)).length, { timeout: 45_000 }).toBe(5);
    await page.close();
  });

  it('has asked for nothing but the pages that were opened', () => {
    expect(firefox.strays).toEqual([]);
  });
});
