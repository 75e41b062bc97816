import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/words/languages';
import { PAGE_FILES } from '../../../lib/words/pages/page-words';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { importSample } from '../harness/history-page';
import { chipButton, waitForChip } from '../harness/overlay';

const OWN_PAGES = ['popup', 'options', 'history'] as const;
const METRIC = 'order-defect-rate';

/** What does not fit: the page where it must be scrolled sideways, and texts that are cut off within their element. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
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

describe('in each language', () => {
  let browser: Chromium;
  let health: Page;
  let own: Readonly<Record<(typeof OWN_PAGES)[number], Page>>;

  const openOwn = async (name: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${browser.origin}/${name}.html`);
    return page;
  };

  beforeAll(async () => {
    browser = await startChromium();
    await importSample(browser);
    health = await browser.open(HEALTH);
    await waitForChip(health, METRIC);
    own = {
      popup: await openOwn('popup'),
      options: await openOwn('options'),
      history: await openOwn('history'),
    };
  });
  afterAll(() => browser.close());

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
        .getByText(PAGE_FILES[language][name === 'options' ? 'language-auto' : 'history'] as string)
        .first()
        .waitFor({ state: 'attached' });
      expect({ name, misfits: await misfits(page) }).toEqual({ name, misfits: [] });
    }
    await health.bringToFront();
    await expect
      .poll(() => chipButton(health, METRIC).getAttribute('lang'), { timeout: 5000 })
      .toBe(language);
    expect(await misfits(health)).toEqual([]);
  });

  it('follows page and browser again when the choice is taken back', async () => {
    await choose('de');
    await expect.poll(() => chipButton(health, METRIC).getAttribute('lang'), { timeout: 5000 }).toBe('de');
    await own.options.waitForFunction(() => document.documentElement.lang === 'de');
    await choose('');
    await expect.poll(() => chipButton(health, METRIC).getAttribute('lang'), { timeout: 5000 }).toBe('en');
    await own.popup.waitForFunction(() => document.documentElement.lang === 'en');
  });
});
