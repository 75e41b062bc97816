import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The bar of the pointing mode; there only while it lasts. */
export const bar = (page: Page): Locator => page.locator('benchline-point .bar');
/** What the bar says of the number that is outlined. */
export const said = (page: Page): Locator => page.locator('benchline-point .said');
/** The panel that asks what the number is. */
export const form = (page: Page): Locator => page.locator('benchline-point [role=dialog]');

/** Opens the status and begins to point, by keys as a seller without a mouse would. */
export const beginToPoint = async (page: Page): Promise<void> => {
  const corner = page.locator('benchline-status button.corner');
  await corner.waitFor({ state: 'visible' });
  await corner.focus();
  await page.keyboard.press('Enter');
  await page.locator('benchline-status button.show').focus();
  await page.keyboard.press('Enter');
  await bar(page).waitFor({ state: 'visible' });
  // The focus comes after the bar: keys that are pressed before it would go to the status.
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('benchline-point');
};

/** Presses an arrow key until the number with this text is outlined. */
export const walkTo = async (page: Page, text: string | RegExp, key = 'ArrowRight'): Promise<void> => {
  for (let steps = 0; steps < 100; steps += 1) {
    const before = await said(page).textContent();
    await page.keyboard.press(key);
    // No two are said alike: each says its place among all.
    await expect.poll(() => said(page).textContent()).not.toBe(before);
    const now = (await said(page).textContent()) ?? '';
    if (typeof text === 'string' ? now.startsWith(text) : text.test(now)) return;
  }
  throw new Error(`${String(text)} was not reached`);
};
