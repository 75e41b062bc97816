import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptCase } from '../../../lib/messages/kept-case';
import { INBOX } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { stopWorker } from '../harness/stop-worker';
import { putCases, putOptions, readBadge, STORE, waitingCase, type Shown } from '../harness/waiting-cases';

const RED = [179, 38, 30, 255];
const AMBER = [255, 176, 46, 255];

describe('the badge', () => {
  let browser: Chromium;
  let page: Page;
  const begin = async (profile?: string): Promise<void> => {
    browser = await startChromium(profile === undefined ? {} : { profile });
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/history.html`);
  };
  beforeAll(() => begin());
  afterAll(() => browser.close());

  const put = (...cases: readonly KeptCase[]): Promise<void> =>
    page.evaluate(putCases, [STORE, cases] as const);
  const shown = (): Promise<Shown> => page.evaluate(readBadge);
  const text = async (): Promise<string> => (await shown()).text;

  it('is empty before anything waits, and says that the inbox was not read', async () => {
    await expect.poll(async () => (await shown()).title).toContain('has not been read');
    expect(await text()).toBe('');
  });

  it('counts what is near, and says what and where', async () => {
    await put(waitingCase('a', 5), waitingCase('b', 3), waitingCase('c', 20));
    await expect.poll(text).toBe('2');
    expect(await shown()).toMatchObject({ colour: AMBER });
    expect((await shown()).title).toMatch(/^2 messages under 6 h: Acme Home · Germany\nas of /u);
  });

  it('is red when one is overdue', async () => {
    await put(waitingCase('a', 5), waitingCase('b', -1));
    await expect.poll(async () => (await shown()).colour).toEqual(RED);
    expect((await shown()).title).toContain('2 messages under 6 h, 1 overdue');
  });

  it('crosses by its alarm with the worker stopped and no page of Amazon open', async () => {
    // Chrome holds the alarms of packed extensions back to half a minute from when they were set; tests load a folder.
    await put(waitingCase('a', 6 + 2 / 3600));
    await expect.poll(text).toBe('');
    await stopWorker(browser);
    await expect.poll(text, { timeout: 45_000, interval: 500 }).toBe('1');
  });

  it('is there again after the browser was restarted', async () => {
    await put(waitingCase('a', 1), waitingCase('b', 2), waitingCase('c', 2));
    await expect.poll(text).toBe('3');
    const { profile } = browser;
    await browser.close();
    await begin(profile);
    await expect.poll(text).toBe('3');
  });

  it('follows the threshold of the options', async () => {
    await put(waitingCase('a', 10));
    await expect.poll(text).toBe('');
    await page.evaluate(putOptions, { threshold: 12 });
    await expect.poll(text).toBe('1');
  });

  it('does not say zero where a case is damaged', async () => {
    await put({ ...waitingCase('a', 10), receivedAfter: 'yesterday' });
    await expect.poll(text).toBe('1?');
    expect((await shown()).title).toContain('time unknown');
  });

  it('counts what the inbox in Seller Central shows as soon as it was read', async () => {
    await put();
    await expect.poll(text).toBe('');
    const inbox = await browser.open(`${INBOX}?open=none`);
    // How many are near depends on the time of day, as some of its rows show none; one says that it is overdue.
    await expect.poll(text).toMatch(/^[1-9]$/u);
    expect(await shown()).toMatchObject({
      colour: RED,
      title: expect.stringMatching(/1 overdue.*Nordlicht Goods · /u),
    });
    await inbox.close();
  });
});
