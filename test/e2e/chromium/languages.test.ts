import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/words/languages';
import { PAGE_FILES } from '../../../lib/words/pages/page-words';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { chipButton, waitForChip } from '../harness/overlay';

type Chrome = { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

const OWN_PAGES = ['popup', 'options', 'history', 'evidence', 'verify', 'review'] as const;

/** What each of them says at once. */
const SAID = {
  popup: 'history',
  options: 'language-auto',
  history: 'history',
  evidence: 'evidence-print',
  verify: 'verify-title',
  review: 'review-next',
} as const;
const METRIC = 'order-defect-rate';

/**
 * What does not fit: the page where it must be scrolled sideways, and texts that are cut off within their element, also in the
 * open shadow roots of what Benchline draws.
 */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const ours = Array.from(document.querySelectorAll('*')).flatMap(({ localName, shadowRoot }) =>
      localName.startsWith('benchline-') && shadowRoot
        ? Array.from(shadowRoot.querySelectorAll<HTMLElement>('*'))
        : [],
    );
    const cut = [...document.querySelectorAll<HTMLElement>('body *'), ...ours].filter(
      element =>
        element.childElementCount === 0 &&
        element.clientWidth > 1 && // what is there for a screen reader alone is one pixel wide
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible' &&
        !element.matches('input, select, textarea, option'),
    );
    const wide = scrollWidth > clientWidth ? [`page: ${scrollWidth} of ${clientWidth}`] : [];
    return [...wide, ...cut.map(({ textContent }) => textContent)];
  });

const press = (page: Page, button: string): Promise<void> =>
  page
    .locator(button)
    .first()
    .evaluate((element: HTMLElement) => element.click());

/** A hidden tip and one of the seller's own, of words as long as they may be. */
const TIPS = {
  version: 1,
  hidden: ['weekend-rota'],
  own: [
    {
      id: 'own-0123456789abcdef',
      metric: 'contact-response-time',
      title: 'W'.repeat(56),
      text: 'Write to us at help@shop.example',
      changedAt: '2026-11-21T12:00:00.000Z',
    },
  ],
  removed: [],
};

describe('in each language', () => {
  let browser: Chromium;
  let health: Page;
  let own: Readonly<Record<(typeof OWN_PAGES)[number], Page>>;

  const openOwn = async (name: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${browser.origin}/${name}`);
    return page;
  };

  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
    health = await browser.open(HEALTH);
    await waitForChip(health, METRIC);
    own = {
      popup: await openOwn('popup.html'),
      options: await openOwn('options.html'),
      history: await openOwn('history.html?metric=contact-response-time'),
      evidence: await openOwn('evidence.html'),
      verify: await openOwn('verify.html'),
      review: await openOwn('review.html'),
    };
    await own.options.evaluate(
      // In a page `browser` is the extension's own; the tests have no types for it.
      tips => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ tips }),
      TIPS,
    );
    await own.history.locator('.tip button').first().click();
    await own.history.locator('.steps-done li').first().waitFor();
  });
  afterAll(() => browser.close());

  /** Opens what is closed at first: the forms for a note, for a step and for a tip. Without a mouse, which would wait for each page to stand still. */
  const openForms = async (): Promise<void> => {
    await own.history.bringToFront();
    await press(own.history, '.steps-done > .actions button');
    await press(own.history, '.steps-done li .actions button');
    await own.history.locator('.steps-done form').nth(1).waitFor();
    await own.options.bringToFront();
    await press(own.options, '#tips > .actions button');
    await own.options.locator('#tips .sure').waitFor();
  };

  /** The panel, opened by its chip and closed again. */
  const panelMisfits = async (): Promise<string[]> => {
    await chipButton(health, METRIC).click();
    await health.locator('benchline-panel [role=dialog]').waitFor();
    const found = await misfits(health);
    await health.keyboard.press('Escape');
    return found;
  };

  const choose = async (language: Language | ''): Promise<void> => {
    await own.options.bringToFront();
    await own.options.locator('#language select').selectOption(language);
  };

  // The last is English, as it was at first: so each choice is a change.
  it.each(LANGUAGES.toReversed())('%s is spoken at once, and fits 320 px', async language => {
    await choose(language);
    for (const name of OWN_PAGES) {
      const page = own[name];
      await page.waitForFunction(wanted => document.documentElement.lang === wanted, language);
      await page.locator('main, #popup > *').first().waitFor();
      await page
        .getByText(PAGE_FILES[language][SAID[name]] as string)
        .first()
        .waitFor({ state: 'attached' });
    }
    await openForms();
    for (const name of OWN_PAGES) {
      const page = own[name];
      expect({ name, misfits: await misfits(page) }).toEqual({ name, misfits: [] });
    }
    await health.bringToFront();
    await expect.poll(() => chipButton(health, METRIC).getAttribute('lang')).toBe(language);
    expect(await misfits(health)).toEqual([]);
    expect(await panelMisfits()).toEqual([]);
  });

  it('follows page and browser again when the choice is taken back', async () => {
    await choose('de');
    await expect.poll(() => chipButton(health, METRIC).getAttribute('lang')).toBe('de');
    await own.options.waitForFunction(() => document.documentElement.lang === 'de');
    await choose('');
    await expect.poll(() => chipButton(health, METRIC).getAttribute('lang')).toBe('en');
    await own.popup.waitForFunction(() => document.documentElement.lang === 'en');
  });
});
