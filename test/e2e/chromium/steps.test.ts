import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { openHistory } from '../harness/history-page';

const HOSTILE = '<img src=x onerror="document.title=1">\n\u202Eright to left\nthird line';

describe('steps and tips on the extension’s own pages', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
    page = await openHistory(browser, '?metric=contact-response-time');
    await page.locator('.tip').first().waitFor();
  });
  afterAll(() => browser.close());

  const steps = () => page.locator('.steps-done li');

  it('start a tip, which is kept, marked and not offered again', async () => {
    const title = await page.locator('.tip h4').first().innerText();
    await page.getByRole('button', { name: `Mark as started: ${title}` }).click();
    await page.getByText('Noted as started today.').waitFor();
    expect(await page.locator('.tip h4').allInnerTexts()).not.toContain(title);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('steps-title');
    await page.reload();
    await steps().first().waitFor();
    expect(await steps().first().innerText()).toMatch(/Too early|nothing was read before/);
    expect(await steps().first().innerText()).toContain(title);
    expect(await page.locator('.chart .deed').count()).toBe(1);
    expect(await page.locator('.chart').first().getAttribute('aria-label')).toContain(title);
  });

  it('keep a note as plain words', async () => {
    await steps().first().getByRole('button', { name: 'Add a note' }).click();
    await page.keyboard.insertText(HOSTILE);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The note is kept.').waitFor();
    expect(await page.locator('.own-words').textContent()).toBe(HOSTILE);
    expect(await page.title()).toBe('Benchline history');
  });

  it('remove a step, and bring it back with its note', async () => {
    await steps().first().getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await steps().first().waitFor();
    expect(await page.locator('.own-words').textContent()).toBe(HOSTILE);
  });

  it('mark something of an earlier day, by keyboard alone, and fit 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: 'Mark a step of your own' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('A second person for messages');
    const day = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('On', { exact: true }).fill(day);
    expect((await findFaults(page)).rules).toEqual([]);
    await page.keyboard.press('Enter');
    await steps().nth(1).waitFor();
    expect(await steps().nth(1).innerText()).toContain('A second person for messages');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await findFaults(page)).rules).toEqual([]);
    await page.setViewportSize({ width: 1000, height: 900 });
  });

  it('leave what is done for one figure out of another’s', async () => {
    await page.getByRole('button', { name: 'Mark a step of your own' }).click();
    await page.keyboard.type('Of this figure only');
    await steps().first().getByRole('button', { name: 'Remove' }).click();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.waitFor();
    await page.locator('nav.series-list a', { hasText: 'Buyer Contact Rate' }).first().click();
    await page.locator('#series-title', { hasText: 'Buyer Contact Rate' }).waitFor();
    expect(await undo.count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'What was done' }).count()).toBe(0);
    await page.goBack();
    await undo.click();
    await steps().nth(1).waitFor();
  });

  it('hide a tip, which the options show again, at once', async () => {
    const title = await page.locator('.tip h4').first().innerText();
    await page.getByRole('button', { name: `Hide: ${title}` }).click();
    await page.getByText('The tip is hidden.').waitFor();
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html#tips`);
    await options.getByRole('button', { name: `Show again: ${title}` }).click();
    await page.locator('.tip h4', { hasText: title }).waitFor();
    expect(await options.locator('#tips .line').count()).toBe(0);
    await options.close();
  });

  it('write a tip of one’s own, with a remark where Amazon would not allow its words in a message', async () => {
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html#tips`);
    await options.getByRole('button', { name: 'Write a tip' }).click();
    await options.locator('#tips').getByLabel('Metric').selectOption('contact-response-time');
    await options.getByLabel('Title', { exact: true }).first().fill('Ask for help in the office');
    await options.getByLabel('What to do').fill('Write to us at help@shop.example instead.');
    await options.locator('#tips').getByRole('button', { name: 'Save' }).click();
    await options.locator('#tips .sure', { hasText: 'help@shop.example' }).waitFor();
    expect((await findFaults(options)).rules).toEqual([]);
    await page.locator('.tip h4', { hasText: 'Ask for help in the office' }).waitFor();
    await options.close();
  });
});
