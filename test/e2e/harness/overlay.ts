import type { Locator, Page } from 'playwright-core';

/** A metric's chip on a page. */
export const chip = (page: Page, metric: string, scope = 'seller-fulfilled'): Locator =>
  page.locator(`benchline-chip[data-metric="${metric}"][data-scope="${scope}"]`);

/** The part of a chip that is pressed; its accessible name is the full sentence. */
export const chipButton = (page: Page, metric: string, scope?: string): Locator =>
  chip(page, metric, scope).locator('button');

/** Resolves when the chip of a metric is on the page, as it is once the page is read and answered. */
export const waitForChip = (page: Page, metric: string): Promise<void> =>
  chip(page, metric).first().waitFor({ state: 'attached' });

/** The metrics that have a chip, sorted: `metric|scope|window`. */
export const chips = (page: Page): Promise<string[]> =>
  page
    .locator('benchline-chip')
    .evaluateAll(all =>
      all.map(({ dataset }) => `${dataset['metric']}|${dataset['scope']}|${dataset['window']}`).toSorted(),
    );

/** The chips of the insights alone, in Feedback Manager, whose ratings below have their own. */
export const insightChips = async (page: Page): Promise<string[]> =>
  (await chips(page)).filter(name => name.endsWith('|seller-fulfilled|P4W'));

/** Longer than the page needs to settle and the worker to answer: after it, silence is silence. */
export const SETTLED = 2500;

/** Every element of ours on the page. */
export const ours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(element => element.localName)
      .filter(name => name.startsWith('benchline-')),
  );

/** What the status says once it is opened; resolves when the page was read and answered. */
export const statusText = async (page: Page): Promise<string> => {
  const status = page.locator('benchline-status');
  await status.locator('button').first().click();
  return status.locator('ul.lines').innerText();
};
