import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium } from '../harness/chromium';
import { exported, type Exported } from '../harness/exported';
import { chip, SETTLED, waitForChip } from '../harness/overlay';

const HEADER = '#navbar';
const NUMBERS = '#sc-content-container';
/** Numbers that did not change are waited for 20 s (lib/overlay/account-hold.ts); a slow machine reads and records later. */
const SAME_LAG = 80_000;

/** Puts parts of the other account's page in the place of this one's, without a load. */
const become = (page: Page, ...parts: readonly string[]): Promise<void> =>
  page.evaluate(async selectors => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('.dropdown-account-switcher-list a')].find(
      ({ textContent }) => textContent.includes('Germany'),
    );
    const answer = await fetch(link?.href ?? '');
    const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const selector of selectors) {
      const there = document.querySelector(selector);
      const theirs = other.querySelector(selector);
      if (there && theirs) there.innerHTML = theirs.innerHTML;
    }
  }, parts);

const rates = ({ accounts, readings }: Exported, country: string): (number | null)[] => {
  const ids = new Set(accounts.filter(account => account.country === country).map(({ id }) => id));
  const own = readings.filter(({ account }) => ids.has(account));
  return own
    .filter(({ metric, scope }) => metric === 'order-defect-rate' && scope === 'seller-fulfilled')
    .map(({ value }) => value);
};

const UNITED_STATES = 0.0012;
const GERMANY = 0.0042;

/** A browser of its own for each: they wait for long, and do so at the same time. */
const begin = async (onFinished: (end: () => Promise<void>) => void) => {
  const browser = await startChromium();
  onFinished(() => browser.close());
  const page = await browser.open(HEALTH);
  await waitForChip(page, 'order-defect-rate');
  const both = async () => {
    const file = await exported(browser);
    return [rates(file, 'United States'), rates(file, 'Germany')];
  };
  /** A slow machine may read a page again only after a while, so that reading does not weigh (lib/overlay/pace.ts). */
  const untilAnswered = () => chip(page, 'order-defect-rate').first().waitFor({ state: 'attached' });
  const untilRead = () => page.waitForTimeout(SETTLED);
  return { page, both, untilAnswered, untilRead };
};

describe.concurrent('a page that changes its account without a load', () => {
  it('header first', async ({ expect, onTestFinished }) => {
    const { page, both, untilAnswered, untilRead } = await begin(onTestFinished);
    await become(page, HEADER);
    await untilRead();
    expect(await both()).toEqual([[UNITED_STATES], []]);
    await become(page, NUMBERS);
    await untilAnswered();
    expect(await both()).toEqual([[UNITED_STATES], [GERMANY]]);
  });

  it('numbers first', async ({ expect, onTestFinished }) => {
    const { page, both, untilAnswered } = await begin(onTestFinished);
    await become(page, NUMBERS);
    await page.waitForTimeout(1500);
    await become(page, HEADER);
    await untilAnswered();
    expect(await both()).toEqual([[UNITED_STATES], [GERMANY]]);
  });

  it('both together', async ({ expect, onTestFinished }) => {
    const { page, both, untilAnswered, untilRead } = await begin(onTestFinished);
    await become(page, HEADER, NUMBERS);
    await untilAnswered();
    await untilRead();
    await untilAnswered();
    expect(await both()).toEqual([[UNITED_STATES], [GERMANY]]);
  });

  it('identical numbers', async ({ expect, onTestFinished }) => {
    const { page, both } = await begin(onTestFinished);
    await become(page, HEADER);
    await expect
      .poll(both, { interval: 1000, timeout: SAME_LAG })
      .toEqual([[UNITED_STATES], [UNITED_STATES]]);
  });
});
