import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { openHistory } from '../harness/history-page';

const tooWide = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const searchOf = (page: Page): string => new URL(page.url()).search;

describe('the overview of the history page', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
    page = await openHistory(browser, '');
    await page.getByText('21 metrics', { exact: true }).waitFor();
  });
  afterAll(() => browser.close());

  it('draws every metric of every account, the neediest first', async () => {
    await expect.poll(() => page.locator('.tile svg').count()).toBe(21);
    expect(await page.locator('.tiles-of h2').allInnerTexts()).toEqual([
      'Nordlicht Goods · United States',
      'Nordlicht Goods · Deutschland',
    ]);
    expect(await page.locator('.tile-link').first().innerText()).toContain('Buyer Contact Rate');
    expect(await page.locator('.tile').first().innerText()).toContain('0.21 pp above average');
  });

  it('names every script that it loads, so that none waits for another', async () => {
    const unnamed = await page.evaluate(() => {
      const named = [...document.querySelectorAll<HTMLElement>('script[src], link[rel=modulepreload]')];
      const known = new Set(
        named.map(
          each => new URL(each.getAttribute('src') ?? each.getAttribute('href') ?? '', location.href).href,
        ),
      );
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      return loaded.filter(name => name.endsWith('.js') && !known.has(name));
    });
    expect(unnamed).toEqual([]);
  });

  it('is narrowed from the keyboard, and its address says so', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('late ship');
    await page.getByText('2 of 21 metrics').waitFor();
    await page.getByLabel('Country').selectOption({ label: 'Germany' });
    await page.getByText('1 of 21 metrics').waitFor();
    expect(searchOf(page)).toBe('?country=DE&find=late+ship');
    await page.reload();
    await page.getByText('1 of 21 metrics').waitFor();
    expect(await page.getByLabel('Search').inputValue()).toBe('late ship');
    await page.goBack();
    await page.getByText('2 of 21 metrics').waitFor();
    expect(await page.getByLabel('Country').inputValue()).toBe('');
  });

  it('is stepped through with the arrow keys, which Tab enters once an account', async () => {
    await page.getByLabel('Search').fill('');
    await page.getByText('21 metrics', { exact: true }).waitFor();
    expect(await page.locator('.tile-link[tabindex="0"]').count()).toBe(2);
    const at = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.tile-link')].findIndex(link => link === document.activeElement),
      );
    await page.locator('.tile-link').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBeGreaterThan(3);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await at()).toBeGreaterThan(3);
    await page.keyboard.press('Control+End');
    expect(await at()).toBe(20);
    expect(await page.locator('.tile-link[tabindex="0"]').count()).toBe(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toContain('metric=');
    await page.goBack();
    await expect.poll(at).toBe(20);
    await page.getByLabel('Search').fill('late ship');
    await page.getByText('2 of 21 metrics').waitFor();
  });

  it('leads to a metric and back to its tile, with the filters as they were', async () => {
    await page.getByRole('link', { name: '1 year' }).click();
    await expect.poll(() => page.locator('.tile svg').count()).toBe(2);
    await page.locator('.tile-link').last().click();
    await expect.poll(() => focused(page)).toBe('Late Shipment Rate');
    expect(searchOf(page)).toMatch(/range=365&find=late\+ship$/u);
    await page.goBack();
    await expect.poll(() => focused(page)).toBe('Late Shipment Rate 30 days · 9 days old');
    expect(searchOf(page)).toBe('?range=365&find=late+ship');
    await page.goForward();
    await expect.poll(() => focused(page)).toBe('Late Shipment Rate');
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => focused(page)).toBe('Overview');
    expect(searchOf(page)).toBe('?range=365&find=late+ship');
  });

  it('is in the menu of the toolbar button', async () => {
    const [worker] = browser.context.serviceWorkers();
    const opened = browser.context.waitForEvent('page');
    await worker?.evaluate(async () => {
      const { contextMenus } = Reflect.get(globalThis, 'chrome');
      // Fails where there is no such entry.
      await contextMenus.update('history', { visible: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'history' });
    });
    const other = await opened;
    await other.getByText('21 metrics', { exact: true }).waitFor();
    expect(new URL(other.url()).pathname).toBe('/history.html');
    await other.close();
  });

  it('says so when nothing is left, and leads out of it', async () => {
    await page.getByLabel('Search').fill('zzz');
    await page.getByRole('heading', { name: 'No metric fits' }).waitFor();
    expect((await findFaults(page)).rules).toEqual([]);
    await page.getByRole('link', { name: 'Show all metrics' }).click();
    await page.getByText('21 metrics', { exact: true }).waitFor();
    expect(await focused(page)).toBe('Overview');
  });

  it('fits a narrow window, from right to left too, and has no fault in the dark', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await findFaults(page)).rules).toEqual([]);
    expect(await page.evaluate(tooWide)).toBe(false);
    const head = await page.locator('header.bar').boundingBox();
    expect(head?.height).toBeLessThan(140);
    await page.getByRole('button', { name: 'Export and import' }).click();
    await page.getByRole('button', { name: 'Export JSON' }).waitFor();
    expect(await page.evaluate(tooWide)).toBe(false);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await page.evaluate(tooWide)).toBe(false);
  });
});
