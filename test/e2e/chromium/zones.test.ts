import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { putCases, STORE, waitingCase } from '../harness/waiting-cases';

const SOON = { timeout: 10_000 };

/** Runs in a page of the extension: when the message of the only case came at the earliest. */
const earliest = async (): Promise<string> => {
  const request = indexedDB.open('benchline');
  await new Promise(done => request.addEventListener('success', done));
  const all = request.result.transaction('cases').objectStore('cases').getAll();
  await new Promise(done => all.addEventListener('success', done));
  request.result.close();
  return all.result[0]?.receivedAfter ?? '';
};

describe('the time zone of the inbox', () => {
  let browser: Chromium;
  let options: Page;
  beforeAll(async () => {
    browser = await startChromium();
    options = await browser.context.newPage();
    await options.goto(`${browser.origin}/history.html`);
    await options.goto(`${browser.origin}/options.html`);
  });
  afterAll(() => browser.close());

  const zoneOf = (name: string) => options.getByRole('combobox', { name, exact: true });

  it('is chosen among those of the country, or by search, and stays chosen', async () => {
    await zoneOf('Canada').selectOption('America/Los_Angeles');
    await zoneOf('Mexico').selectOption('…');
    await options.getByLabel('Look for a time zone: Mexico').fill('europe/lisbon');
    await options.keyboard.press('Tab');
    await expect.poll(() => zoneOf('Mexico').inputValue(), SOON).toBe('Europe/Lisbon');
    await options.reload();
    await expect.poll(() => zoneOf('Canada').inputValue(), SOON).toBe('America/Los_Angeles');
    expect(await zoneOf('Mexico').inputValue()).toBe('Europe/Lisbon');
    expect(await zoneOf('Brazil').inputValue()).toBe('');
  });

  it('makes earlier what was read by it as soon as it is changed, without the inbox', async () => {
    const readIn = { country: 'CA', zone: 'America/Los_Angeles' };
    const one = waitingCase('k', 12, { country: 'CA', readIn });
    await options.evaluate(putCases, [STORE, [one]] as const);
    await zoneOf('Canada').selectOption('America/Toronto');
    const earlier = new Date(Date.parse(one.receivedAfter) - 3 * 3_600_000).toISOString();
    // About a change of clocks it may be an hour earlier still.
    await expect.poll(() => options.evaluate(earliest), SOON).not.toBe(one.receivedAfter);
    expect((await options.evaluate(earliest)) <= earlier).toBe(true);
  });

  it('can be used by all, in a narrow window too', async () => {
    await options.setViewportSize({ width: 320, height: 700 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await findFaults(options)).rules).toEqual([]);
  });
});
