import { beforeAll, describe, expect, it } from 'vitest';
import { header, type Fixture } from '../../fixtures/fixture';
import { FIXTURES } from '../../fixtures/index';
import { escape } from '../../site/escape';
import { startChromium, type Chromium } from '../harness/chromium';
import { expectedOf, latestOf } from '../harness/expected';
import { exported, type ExportedAccount, type ExportedReading } from '../harness/exported';
import { addressOf, hasClosedRoot, isForBrowser } from '../harness/fixtures';
import { inTurns } from '../harness/in-turns';
import { SETTLED } from '../harness/overlay';

const AT_ONCE = 6;
const IN_TIME = { state: 'attached' } as const;
const FIVE_MINUTES = 300_000;
/** The whole way from page to history is one way: one in so many fixtures goes it, and all that only an extension can read. */
const EVERY = 40;
/** Of those without a readable header more are asked, as few have none; then one a host. */
const EVERY_NAMELESS = 12;

type OwnStore = Fixture & { readonly store: string };

const isChosen = (fixture: Fixture, at: number): boolean => at % EVERY === 0 || hasClosedRoot(fixture);

/** The store in the header of a fixture that says nothing of its account. */
const storeIn = ({ html }: Fixture): string | undefined => /label-global[^>]*>([^<]+)</.exec(html)?.[1];

const hasHeader = (fixture: Fixture): boolean => (fixture.account ?? storeIn(fixture)) !== undefined;

const renamed = (html: string, from: string | undefined, to: string): string =>
  from === undefined
    ? html.replace(/(<body[^>]*>)|$/, start => start + header(to, 'United States'))
    : html.replaceAll(from, to);

/** A fixture whose store nobody else has, so that one export tells all pages apart. */
const asOwnStore = (fixture: Fixture, index: number): OwnStore => {
  const named = fixture.account && escape(fixture.account.store);
  const store = `${fixture.account?.store ?? storeIn(fixture) ?? 'Store'} ${index}`;
  return { ...fixture, store, html: renamed(fixture.html, named ?? storeIn(fixture), escape(store)) };
};

/** One a host: what has no readable header is kept under the host's default account. */
const onePerHost = (fixtures: readonly Fixture[]): readonly Fixture[] =>
  [...Map.groupBy(fixtures, ({ url }) => new URL(url).host).values()].flatMap(same => same.slice(0, 1));

const CHOSEN = FIXTURES.filter(isForBrowser).filter(isChosen);
const NAMELESS = onePerHost(
  FIXTURES.filter(isForBrowser)
    .filter((_, at) => at % EVERY_NAMELESS === 0)
    .filter(fixture => !hasHeader(fixture)),
);
const NAMED = CHOSEN.map(asOwnStore);

const visit = (browser: Chromium, patience: number) => async (fixture: Fixture) => {
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

/** Visits fixtures in one browser; what it exports afterwards, by what tells them apart. */
const visited = async (
  fixtures: readonly Fixture[],
  patience: number,
  keyOf: (account: ExportedAccount) => string,
): Promise<Map<string, ExportedReading[]>> => {
  const browser = await startChromium({ fixtures });
  await inTurns(fixtures, AT_ONCE, visit(browser, patience));
  const { accounts, readings } = await exported(browser);
  await browser.close();
  const keys = new Map(accounts.map(account => [account.id, keyOf(account)]));
  return Map.groupBy(readings, ({ account }) => keys.get(account) ?? '');
};

describe('fixtures, opened in a Chromium with the extension', () => {
  let byStore = new Map<string, ExportedReading[]>();
  beforeAll(async () => {
    byStore = await visited(NAMED, SETTLED, ({ store }) => store);
  }, FIVE_MINUTES);

  it.each(NAMED)('$name is in the history as expected', fixture => {
    const read = byStore.get(fixture.store) ?? [];
    expect(latestOf(read)).toEqual(expectedOf(fixture));
  });
});

describe('a fixture without a readable header', () => {
  let byHost = new Map<string, ExportedReading[]>();
  beforeAll(async () => {
    // A header that is not there is waited for.
    byHost = await visited(NAMELESS, 2 * SETTLED, ({ host }) => host);
  }, FIVE_MINUTES);

  it.each(NAMELESS)('$name is in the history as expected', fixture => {
    expect(latestOf(byHost.get(new URL(fixture.url).host) ?? [])).toEqual(expectedOf(fixture));
  });
});
