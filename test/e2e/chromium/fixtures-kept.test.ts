import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fixture } from '../../fixtures/fixture';
import { FIXTURES } from '../../fixtures/index';
import { escape } from '../../site/escape';
import { startChromium, type Chromium } from '../harness/chromium';
import { expectedOf, latestOf } from '../harness/expected';
import { exported, type ExportedReading } from '../harness/exported';
import { addressOf, hasClosedRoot, isForBrowser } from '../harness/fixtures';
import { inTurns } from '../harness/in-turns';
import { SETTLED } from '../harness/overlay';

const AT_ONCE = 6;
const IN_TIME = { state: 'attached', timeout: 15_000 } as const;
const FIVE_MINUTES = 300_000;
/** The whole way from page to history is one way: one in so many fixtures goes it, and all that only an extension can read. */
const EVERY = 12;

const isChosen = (fixture: Fixture, at: number): boolean => at % EVERY === 0 || hasClosedRoot(fixture);

/** A fixture whose store nobody else has, so that one export tells all pages apart. */
const asOwnStore = (fixture: Fixture, index: number): Fixture => {
  if (fixture.account === undefined) return fixture;
  const store = `${fixture.account.store} ${index}`;
  const html = fixture.html.replaceAll(escape(fixture.account.store), escape(store));
  return { ...fixture, html, account: { ...fixture.account, store } };
};

const ALL = FIXTURES.filter(isForBrowser).filter(isChosen).map(asOwnStore);
const NAMED = ALL.filter(({ account }) => account !== undefined);
const NAMELESS = ALL.filter(({ account }) => account === undefined);

const visit =
  (browser: Chromium, patience = SETTLED) =>
  async (fixture: Fixture) => {
    const page = await browser.open(addressOf(fixture));
    await page.waitForTimeout(patience);
    // On a busy machine the answer may take longer; where it never comes, the comparison below says so.
    if (fixture.readings.length > 0)
      await page
        .locator('benchline-status')
        .waitFor({ ...IN_TIME, state: 'attached' })
        .catch(() => {});
    await page.close();
  };

describe('fixtures, opened in a Chromium with the extension', () => {
  let byStore = new Map<string, ExportedReading[]>();
  beforeAll(async () => {
    const browser = await startChromium({ fixtures: ALL });
    await inTurns(NAMED, AT_ONCE, visit(browser));
    const { accounts, readings } = await exported(browser);
    const stores = new Map(accounts.map(({ id, store }) => [id, store]));
    byStore = Map.groupBy(readings, ({ account }) => stores.get(account) ?? '');
    await browser.close();
  }, FIVE_MINUTES);

  it.each(NAMED)('$name is in the history as expected', fixture => {
    const read = byStore.get(fixture.account?.store ?? '') ?? [];
    expect(latestOf(read)).toEqual(expectedOf(fixture));
  });
});

describe('a fixture without a readable header', () => {
  let browser: Chromium | undefined;
  afterAll(() => browser?.close());

  it.each(NAMELESS)('$name is in the history as expected', async fixture => {
    browser = await startChromium({ fixtures: ALL });
    // A header that is not there is waited for.
    await visit(browser, 2 * SETTLED)(fixture);
    expect(latestOf((await exported(browser)).readings)).toEqual(expectedOf(fixture));
    await browser.close();
  });
});
