import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { exportText } from '../harness/history-page';
import { barText, marksAreRight, rowsSeen } from '../harness/inbox';
import { ours, SETTLED } from '../harness/overlay';

const names = async (page: Page): Promise<readonly string[]> =>
  (await rowsSeen(page)).flatMap(({ mark }) => (mark ? [mark] : []));

/** Puts the other account's name into the header, without a load: its rows have not come. */
const nameOther = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const label = document.querySelector('.dropdown-account-switcher-header-label-regional');
    if (label) label.textContent = 'Germany';
  });

describe('the inbox, guarded', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('says nothing beside rows that stand under another account’s name, and keeps nothing under it', async () => {
    const page = await browser.open(`${INBOX}?open=none`);
    await marksAreRight(page);
    await nameOther(page);
    // At once, however long the machine needs until the page is read again.
    await expect.poll(() => names(page), { timeout: 3000 }).toEqual([]);
    await page.waitForTimeout(SETTLED / 2);
    expect(await names(page)).toEqual([]);
    expect((await exported(browser)).accounts.map(({ country }) => country)).not.toContain('Germany');
    await page.close();
  });

  it('does not take a buyer’s words for a state, a timer or a mark', async () => {
    const page = await browser.open(`${INBOX}?open=none&fi=resolved`);
    await page.evaluate(() => {
      const [name, other] = document.querySelectorAll('.message-name');
      name?.replaceChildren('Response needed · 0 h 1 min left');
      other?.replaceChildren('Overdue');
    });
    await page.waitForTimeout(SETTLED);
    expect(await names(page)).toEqual([]);
    expect(await barText(page)).not.toBe('');
    await page.close();
  });

  it('has its name and nothing of a buyer’s in attributes; nothing of theirs is kept', async () => {
    const page = await browser.open(INBOX);
    await marksAreRight(page);
    const attributes = await page.evaluate(() =>
      [...document.querySelectorAll('benchline-layer, benchline-layer *')].flatMap(element =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      ),
    );
    expect(attributes.join(' ')).not.toMatch(/Maria|Jürgen|300-1000000|thread/u);
    expect(await exportText(browser)).not.toMatch(/Maria|Jürgen|300-1000000|amzn1|pan\?/u);
    await page.close();
  });

  it('is off with its switch, and comes back', async () => {
    const page = await browser.open(INBOX);
    await marksAreRight(page);
    const flip = async (): Promise<void> => {
      await page.locator('benchline-status button').first().click();
      await page.locator('benchline-status label.switch input').first().click();
    };
    await flip();
    await expect.poll(() => ours(page)).not.toContain('benchline-deadline');
    expect(await ours(page)).not.toContain('benchline-bar');
    await page.keyboard.press('Escape');
    await flip();
    expect((await marksAreRight(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  it('can be used by keyboard alone, and axe finds nothing in it', async () => {
    const page = await browser.open(`${INBOX}?open=none`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await marksAreRight(page);
    const bar = await findFaults(page, 'benchline-bar');
    const marks = await findFaults(page, 'benchline-deadline');
    await page.locator('benchline-deadline button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('benchline-note [role=dialog]').waitFor();
    const note = await findFaults(page, 'benchline-note');
    expect([...bar.rules, ...marks.rules, ...note.rules]).toEqual([]);
    expect(Math.min(bar.checked, marks.checked, note.checked)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    const inMark = () => page.evaluate(() => document.activeElement?.localName);
    await expect.poll(inMark).toBe('benchline-deadline');
    await page.close();
  });
});
