import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { measure } from '../harness/geometry';
import { chipButton, waitForChip } from '../harness/overlay';
import { stopWorker } from '../harness/stop-worker';

/** Markup, marks that turn the direction of writing, and as long as a note may be. */
const HOSTILE = `<img src=x onerror="document.title='broken'"> \u202e\u2066\u200f "'>`.padEnd(2000, 'n');
const METRIC = 'contact-rate';
/** A click on a chip whose panel has just closed is taken for the click that closed it. */
const SAME_CLICK = 300;

const panelOf = (page: Page): Locator => page.locator('benchline-panel [role=dialog]');
const entryOf = (page: Page): Locator => panelOf(page).locator('li:has(textarea)').first();
const said = (page: Page): Locator => panelOf(page).getByRole('status');
const button = (page: Page, name: RegExp | string): Locator => panelOf(page).getByRole('button', { name });
const titlesOf = (page: Page): Promise<string[]> =>
  panelOf(page).locator('.tip:has(.how) h3').allInnerTexts();
const noteOf = (page: Page): Promise<string | null> => entryOf(page).locator('.note').textContent();

const showPanel = async (page: Page): Promise<Page> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await waitForChip(page, METRIC);
  await chipButton(page, METRIC).click();
  await panelOf(page).waitFor();
  return page;
};

const focusedIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('benchline-panel')?.shadowRoot?.activeElement?.localName);

/** How far a note reaches over the right edge of its panel, px. */
const overhang = async (page: Page): Promise<number> => {
  const [note, sheet] = [
    await entryOf(page).locator('.note').boundingBox(),
    await panelOf(page).boundingBox(),
  ];
  return note && sheet ? note.x + note.width - sheet.x - sheet.width : Number.NaN;
};

/** When each reading was on a page last. */
const lastSeen = async (browser: Chromium): Promise<readonly string[]> =>
  (await exported(browser)).readings.map(reading => reading.lastSeen);

describe('tips and the journal in the panel, in two tabs', () => {
  let browser: Chromium;
  let page: Page;
  let other: Page;
  let started = '';
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
    other = await showPanel(await browser.open(FEEDBACK));
    page = await showPanel(await browser.open(FEEDBACK));
  });
  afterAll(() => browser.close());

  it('a tip that is started is in the journal and on the chart of both, and moves nothing of the page', async () => {
    const { elements } = await measure(page);
    started = (await titlesOf(page))[0] ?? 'no tip';
    expect(await panelOf(page).locator('.tip p').first().innerText()).toMatch(/\d/u);
    await button(page, `Mark as started: ${started}`).click();
    for (const tab of [page, other]) {
      await entryOf(tab).waitFor();
      expect(await entryOf(tab).innerText()).toContain(started);
      expect(await panelOf(tab).locator('.deed').count()).toBe(1);
      expect(await titlesOf(tab)).not.toContain(started);
    }
    await expect.poll(() => focusedIn(page)).toBe('textarea');
    expect(await said(page).innerText()).toContain('Undo');
    expect((await findFaults(page, 'benchline-panel')).rules).toEqual([]);
    expect((await measure(page)).elements).toEqual(elements);
  });

  it('a note is kept as it was typed, whatever it says, and outlives a panel that was closed', async () => {
    await entryOf(page).locator('textarea').fill(HOSTILE);
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
    await page.waitForTimeout(SAME_CLICK);
    await chipButton(page, METRIC).click();
    expect(await entryOf(page).locator('textarea').inputValue()).toBe(HOSTILE);
    await button(page, /^Save/u).click();
    for (const tab of [page, other]) {
      await expect.poll(() => noteOf(tab)).toBe(HOSTILE);
      expect(await panelOf(tab).locator('img').count()).toBe(0);
      expect(await tab.title()).not.toBe('broken');
      expect(await overhang(tab)).toBeLessThanOrEqual(0);
    }
  });

  it('a tip that is hidden goes from both', async () => {
    const [hidden = 'no tip'] = await titlesOf(page);
    expect(await titlesOf(other)).toContain(hidden);
    await button(page, `Hide: ${hidden}`).click();
    for (const tab of [page, other]) await expect.poll(() => titlesOf(tab)).not.toContain(hidden);
    expect(await said(page).innerText()).toContain('hidden');
  });

  it('all of it survives a stopped worker and a reload', async () => {
    await stopWorker(browser);
    await page.reload();
    await showPanel(page);
    expect(await entryOf(page).innerText()).toContain(started);
    expect(await noteOf(page)).toBe(HOSTILE);
  });

  it('a step of one’s own is marked by Enter, and undone', async () => {
    await panelOf(page).locator('#mark summary').click();
    const field = panelOf(page).locator('#own-step');
    await field.fill('New carrier');
    await field.press('Enter');
    await expect.poll(() => entryOf(page).innerText()).toContain('New carrier');
    expect(await field.inputValue()).toBe('');
    await button(page, 'Undo').click();
    await expect.poll(() => entryOf(page).innerText()).toContain(started);
  });

  it('what is done on a page is no new look at its numbers, nor at those of another that stays open', async () => {
    const before = await lastSeen(browser);
    const [hidden = 'no tip'] = await titlesOf(page);
    await button(page, `Hide: ${hidden}`).click();
    for (const tab of [page, other]) await expect.poll(() => titlesOf(tab)).not.toContain(hidden);
    expect(await lastSeen(browser)).toEqual(before);
  });

  it('an entry is removed at the second press', async () => {
    await entryOf(page).locator('summary').click();
    await button(page, /^Remove/u).click();
    await button(page, /^Remove for good/u).press('Enter');
    for (const tab of [page, other]) await entryOf(tab).waitFor({ state: 'detached' });
    expect(await said(page).innerText()).toBe('Removed.');
    expect(await panelOf(page).locator('.deed').count()).toBe(0);
  });
});
