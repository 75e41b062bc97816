import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingName } from '../../../lib/reading';
import { completed, type Fixture } from '../../fixtures/fixture';
import { FIXTURES } from '../../fixtures/index';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, type ExportedReading } from '../harness/exported';
import { inTurns } from '../harness/in-turns';
import { SETTLED } from '../harness/overlay';
import { escape } from '../../site/escape';

const AT_ONCE = 6;
const IN_TIME = { state: 'attached', timeout: 15_000 } as const;
const FIVE_MINUTES = 300_000;

/** A fixture whose store nobody else has, so that one export tells all pages apart. */
const asOwnStore = (fixture: Fixture, index: number): Fixture => {
  if (fixture.account === undefined) return fixture;
  const store = `${fixture.account.store} ${index}`;
  const html = fixture.html.replaceAll(escape(fixture.account.store), escape(store));
  return { ...fixture, html, account: { ...fixture.account, store } };
};

/** The examiner's snippets that must give nothing are about structure, which jsdom shows as well in a tenth of the time. */
const isForBrowser = ({ name, readings }: Fixture): boolean =>
  !name.startsWith('examined-') || readings.length > 0;

const ALL = FIXTURES.filter(isForBrowser).map(asOwnStore);
const NAMED = ALL.filter(({ account }) => account !== undefined);
const NAMELESS = ALL.filter(({ account }) => account === undefined);

const addressOf = ({ url, name }: Fixture): string => {
  const address = new URL(url);
  address.searchParams.set('fixture', name);
  return address.href;
};

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

/** What the tests compare; the rest depends on the visit. */
const essence = (reading: Omit<ExportedReading, 'account' | 'page' | 'label' | 'firstSeen' | 'lastSeen'>) => {
  const { metric, scope, window, value, counts, target, average, top, period } = reading;
  return { metric, scope, window, value, counts, target, average, top, period };
};

type Placed = {
  readonly metric: string;
  readonly scope: string;
  readonly window: string;
  readonly period: { readonly start: string } | null;
};
const nameOf = ({ metric, scope, window, period }: Placed): string =>
  `${metric}|${scope}|${window}|${period?.start}`;

const inOrder = <T extends Placed>(readings: readonly T[]): T[] =>
  readings.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));

const expectedOf = ({ readings }: Fixture) => inOrder(readings.map(reading => essence(completed(reading))));

/** The latest reading of each series of a store. */
const latestOf = (readings: readonly ExportedReading[]) => {
  const byTime = readings.toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen));
  const series = new Map(byTime.map(reading => [readingName(reading as never), reading]));
  return inOrder([...series.values()].map(essence));
};

describe('every fixture in a real Chromium', () => {
  let byStore = new Map<string, ExportedReading[]>();
  beforeAll(async () => {
    const browser = await startChromium({ fixtures: ALL });
    await inTurns(NAMED, AT_ONCE, visit(browser));
    const { accounts, readings } = await exported(browser);
    const stores = new Map(accounts.map(({ id, store }) => [id, store]));
    byStore = Map.groupBy(readings, ({ account }) => stores.get(account) ?? '');
    await browser.close();
  }, FIVE_MINUTES);

  it.each(NAMED)('$name gives the expected readings', fixture => {
    const read = byStore.get(fixture.account?.store ?? '') ?? [];
    expect(latestOf(read)).toEqual(expectedOf(fixture));
  });
});

describe('a fixture without a readable header', () => {
  let browser: Chromium | undefined;
  afterAll(() => browser?.close());

  it.each(NAMELESS)('$name gives the expected readings', async fixture => {
    browser = await startChromium({ fixtures: ALL });
    // A header that is not there is waited for.
    await visit(browser, 2 * SETTLED)(fixture);
    expect(latestOf((await exported(browser)).readings)).toEqual(expectedOf(fixture));
    await browser.close();
  });
});
