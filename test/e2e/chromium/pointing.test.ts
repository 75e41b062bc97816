import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH, WIDTHS } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { waitForChip } from '../harness/overlay';
import { bar, beginToPoint, form, said, walkTo } from '../harness/pointing';

/** Amazon's part of the page: everything but what is ours. */
const amazons = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll('benchline-layer')) own.remove();
    return copy.outerHTML;
  });

const HEARD = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'mouseover', 'keydown', 'keyup'];

/** Counts what handlers of the page's own hear, on every element and on the document. */
const listenIn = (page: Page): Promise<void> =>
  page.evaluate(types => {
    document.title = 'heard';
    const all = [document, ...document.querySelectorAll('body *')];
    for (const type of types)
      for (const heard of all)
        heard.addEventListener(type, () => (document.title += ` ${type}`), heard === document);
  }, HEARD);

const ready = async (page: Page, metric = 'order-defect-rate'): Promise<void> => {
  await waitForChip(page, metric);
  await beginToPoint(page);
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? '');

const isForAll = async (page: Page): Promise<void> => {
  const { rules, checked } = await findFaults(page, 'benchline-point');
  expect(rules).toEqual([]);
  expect(checked).toBeGreaterThan(0);
};

const gone = (page: Page): Promise<void> => page.locator('benchline-point').waitFor({ state: 'detached' });

describe('showing Benchline a number', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('with the keys: each number is said with its name, and Escape gives the focus back', async () => {
    const page = await browser.open(HEALTH);
    await ready(page);
    await expect.poll(() => focused(page)).toBe('hold');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page).textContent()).toMatch(/^0\.12%, under Order Defect Rate, 1 of \d+$/);
    await walkTo(page, '1.09%, under Late Shipment Rate', 'ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('hold');
    await page.keyboard.press('Escape');
    await gone(page);
    await expect.poll(() => focused(page)).toMatch(/^corner/);
    await page.close();
  });

  it('Escape leaves the panel too, at each step', async () => {
    const page = await browser.open(HEALTH);
    await ready(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await form(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await gone(page);
    await expect.poll(() => focused(page)).toMatch(/^corner/);
    await beginToPoint(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await form(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await form(page)
      .getByText(/Benchline will read/)
      .waitFor();
    await page.keyboard.press('Escape');
    await gone(page);
    await page.close();
  });

  it('the page hears nothing of pointing and picking, is not clicked, and stays as it was', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const value = page.getByText('1.09%').first();
    await beginToPoint(page);
    await listenIn(page);
    const before = await amazons(page);
    const address = page.url();
    await value.hover({ force: true });
    await expect.poll(() => said(page).textContent()).toMatch(/^1\.09%/);
    const link = await page.getByRole('link', { name: 'Shipping Performance' }).first().boundingBox();
    await page.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 5, { button: 'middle' });
    await page.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 5);
    await expect.poll(() => said(page).textContent()).toBe('No number there that Benchline could read');
    await value.click({ force: true });
    await form(page).waitFor({ state: 'visible' });
    expect(await page.title()).toBe('heard');
    expect(page.url()).toBe(address);
    expect(browser.context.pages().filter(each => each.url() === address)).toHaveLength(1);
    expect(await amazons(page)).toBe(before);
    await page.mouse.click(5, 300);
    await gone(page);
    expect(await amazons(page)).toBe(before);
    expect(await page.title()).toBe('heard');
    await page.close();
  });

  it('what is taught is read at once, and the status says so', async () => {
    const page = await browser.open(HEALTH.replace('dashboard', 'dashboard?only=one'));
    await page.evaluate(() => {
      const card = document.createElement('section');
      card.innerHTML = '<h2>Deliveries</h2><div><p>Tardy parcels</p><b>3.25%</b></div>';
      document.querySelector('main, #sc-content-container, body')?.append(card);
    });
    await ready(page);
    await walkTo(page, '3.25%, under Tardy parcels');
    await page.keyboard.press('Enter');
    await form(page).getByText('Something else…').click();
    await form(page).locator('select').first().selectOption('on-time-delivery-rate');
    await form(page).locator('select:visible').last().selectOption('P14D');
    await form(page).getByText('Benchline will read 3.25% here').waitFor();
    await form(page).getByRole('button', { name: 'Keep' }).click();
    await form(page).getByText('Benchline reads On-Time Delivery Rate here from now on').waitFor();
    await page.locator('benchline-chip[data-metric="on-time-delivery-rate"]').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await gone(page);
    await expect.poll(() => focused(page)).toMatch(/^corner/);
    await page.keyboard.press('Enter');
    await page.locator('benchline-status').getByText('Tardy parcels: read as you showed it').waitFor();
    await page.close();
  });

  it('an impossible metric is refused with the reason', async () => {
    const page = await browser.open(HEALTH);
    await ready(page);
    await walkTo(page, '372');
    await page.keyboard.press('Enter');
    await form(page).getByText('Something else…').click();
    await form(page).locator('select').first().selectOption('order-defect-rate');
    await form(page).getByText('Order Defect Rate is a percentage, “372” is none').waitFor();
    expect(await form(page).getByRole('button', { name: 'Keep' }).isDisabled()).toBe(true);
    await page.close();
  });

  it('fits at every width, and has no faults for axe where it is narrow', async () => {
    const page = await browser.open(FEEDBACK, WIDTHS[0]);
    await waitForChip(page, 'contact-rate');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await beginToPoint(page);
      await page.keyboard.press('ArrowRight');
      if (width === WIDTHS[0]) await isForAll(page);
      await page.keyboard.press('Enter');
      await form(page).getByText('Something else…').click();
      if (width === WIDTHS[0]) await isForAll(page);
      const box = await form(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
      await page.keyboard.press('Escape');
      await gone(page);
    }
    await page.close();
  });

  it('ends where Benchline is switched off meanwhile', async () => {
    const page = await browser.open(HEALTH);
    await ready(page);
    const other = await browser.open(HEALTH);
    await other.locator('benchline-status button.corner').click();
    await other.locator('benchline-status').getByText('On for this page').click();
    await gone(page);
    expect(await bar(page).count()).toBe(0);
    await other.locator('benchline-status button.corner').click();
    await other.locator('benchline-status').getByText('On for this page').click();
    await other.close();
    await page.close();
  });
});
