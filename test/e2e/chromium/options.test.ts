import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, latest } from '../harness/exported';
import { waitForChip } from '../harness/overlay';

describe('the options', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
    const health = await browser.open(HEALTH);
    await waitForChip(health, 'order-defect-rate');
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/options.html`);
    await page.getByRole('article').first().waitFor();
  });
  afterAll(() => browser.close());

  const entry = (name: string) => page.getByRole('article', { name });

  it('are a link away from the popup', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    expect(await popup.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe('/options.html');
    await popup.close();
  });

  it('begin at the part that the address names', async () => {
    const other = await browser.context.newPage();
    await other.setViewportSize({ width: 1000, height: 500 });
    await other.goto(`${browser.origin}/options.html#targets`);
    await other.getByRole('article').first().waitFor();
    const top = () =>
      other.locator('#targets').evaluate(part => Math.round(part.getBoundingClientRect().top));
    await expect.poll(top).toBe(0);
    await other.keyboard.press('Tab');
    expect(await other.evaluate(() => document.activeElement?.textContent)).toBe('Set a target of your own');
    await other.close();
  });

  it('fit a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1000, height: 800 });
  });

  it('name an account by keyboard alone, for the popup too', async () => {
    await entry('Nordlicht Goods · United States').getByLabel('Your name for it').focus();
    await page.keyboard.type('Main store');
    await page.keyboard.press('Enter');
    await entry('Main store').waitFor();
    const said = page.getByRole('status').filter({ hasText: 'Main store' });
    await expect.poll(() => said.count()).toBe(1);
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    await popup.getByRole('heading', { name: 'Main store' }).waitFor();
    await popup.close();
  });

  it('keep the focus where a form opens and closes, and where something is removed', async () => {
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.getAttribute('name') ?? active?.ariaLabel ?? active?.textContent ?? '';
      });
    await page.getByRole('button', { name: 'Set a target of your own' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('metric');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Set a target of your own');
    await page.locator('#targets').getByRole('button', { name: 'Remove' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Undo');
  });

  it('merge an account into another once it was asked, and its pages go on there', async () => {
    const { accounts } = await exported(browser);
    const other = accounts.find(({ country }) => country !== 'United States');
    if (!other) throw new Error('the sample has one account only');
    const main = entry('Main store');
    await main.getByLabel('Merge into').selectOption({ label: `${other.store} · ${other.country}` });
    await main.getByRole('button', { name: 'Merge …' }).click();
    const { rules } = await findFaults(page);
    expect(rules).toEqual([]);
    await page.getByRole('button', { name: 'Merge now' }).click();
    await page.getByText('Merged into it: Nordlicht Goods · United States').waitFor();
    const health = await browser.open(HEALTH);
    await waitForChip(health, 'order-defect-rate');
    const file = await exported(browser);
    expect(file.accounts.map(({ country }) => country)).not.toContain('United States');
    expect(latest(file, other.country).get('order-defect-rate|seller-fulfilled|P60D')?.value).toBe(0.0012);
  });
});
