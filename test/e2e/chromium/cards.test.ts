import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, WIDTHS } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { chip, chips } from '../harness/overlay';

const HOST = 'https://sellercentral.amazon.com';
const CASES = [
  'cases-needing-response',
  'cases-reported-unresolved',
  'cases-requiring-attention',
  'cases-resolved',
];

const PAGES: readonly (readonly [path: string, values: Readonly<Record<string, number>>])[] = [
  [
    '/home',
    {
      'cases-requiring-attention|all|P30D': 7,
      'feedback-rating|all|P365D': 5,
      'feedback-count|all|P365D': 2,
    },
  ],
  ...['', '?lang=zh-CN', '?layout=kat'].map(
    query =>
      [
        `/messaging/inbox${query}`,
        Object.fromEntries(CASES.map((metric, at) => [`${metric}|all|P30D`, [6, 1, 7, 3][at] ?? 0])),
      ] as const,
  ),
  [
    '/messaging/customer-service-dashboard',
    {
      'customer-service-rating|all|P4W': 8.7,
      'average-response-time|all|P4W': 570,
      'first-contact-resolution-rate|all|P4W': 0.62,
    },
  ],
  [
    '/voice-of-the-customer',
    {
      'ncx-listings-very-poor|all|P30D': 1,
      'ncx-listings-poor|all|P30D': 2,
      'ncx-listings-fair|all|P30D': 14,
      'ncx-listings-good|all|P30D': 120,
      'ncx-listings-excellent|all|P30D': 1031,
    },
  ],
  [
    FEEDBACK.replace(HOST, ''),
    {
      'feedback-rating|all|lifetime': 3.8,
      'feedback-count|all|lifetime': 73,
      'positive-feedback-rate|all|lifetime': 0.67,
      'neutral-feedback-rate|all|lifetime': 0.05,
      'negative-feedback-share|all|lifetime': 0.28,
    },
  ],
];

/** Added up from several bars of the histogram: no figure on the page is it, so none gets a chip. */
const SUMS = /^(positive-feedback-rate|negative-feedback-share)/;

const drawn = (page: Page, metric: string): Promise<void> =>
  chip(page, metric, 'all').first().waitFor({ state: 'attached' });

const isOf = (values: Readonly<Record<string, number>>) => (name: string) =>
  Object.keys(values).some(key => key.split('|')[0] === name.split('|')[0]);

describe('pages of cards', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it.each(PAGES)('give their figures, and no other: %s', async (path, values) => {
    const page = await browser.open(HOST + path);
    await drawn(page, Object.keys(values)[0]?.split('|')[0] ?? '');
    const shown = Object.keys(values).filter(name => !SUMS.test(name));
    expect((await chips(page)).filter(isOf(values))).toEqual(shown.toSorted());
    const kept = (await exported(browser)).readings.filter(
      ({ page: at }) => at === new URL(page.url()).pathname,
    );
    const last = new Map(kept.map(each => [`${each.metric}|${each.scope}|${each.window}`, each.value]));
    for (const [name, value] of Object.entries(values)) expect([name, last.get(name)]).toEqual([name, value]);
    await page.close();
  });

  it('has the cards read in a narrow window, and keeps their chips in wider ones', async () => {
    const page = await browser.open(`${HOST}/messaging/inbox`, WIDTHS[0]);
    const cases = async () => (await chips(page)).filter(name => name.startsWith('cases-')).length;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page, 'cases-resolved');
      await expect.poll(cases).toBe(4);
    }
    await page.close();
  });

  // Reading again is paid back while waiting (lib/overlay/pace.ts): on a slow machine it takes its time.
  it('reads the feedback again when another time is chosen', async () => {
    const page = await browser.open(FEEDBACK);
    await drawn(page, 'feedback-rating');
    await page.locator('select').first().selectOption('12 months');
    const later = page.locator('benchline-chip[data-metric="feedback-rating"][data-window="P365D"]');
    await later.waitFor({ state: 'attached' });
    const kept = (await exported(browser)).readings.filter(({ metric }) => metric === 'feedback-rating');
    expect(kept.filter(({ window }) => window === 'P365D').map(({ value }) => value)).toContain(4.2);
    expect(kept.filter(({ window }) => window === 'P365D').map(({ value }) => value)).not.toContain(3.8);
    await page.close();
  });
});
