import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../lib/catalogue/lexicon';
import { findPage } from '../../../lib/reader/pages';
import type { PageReading } from '../../../lib/reading';
import { FIXTURES } from '../../fixtures/index';
import type { Fixture } from '../../fixtures/fixture';
import { startChromium, type Chromium } from '../harness/chromium';
import { comparable, expectedOf } from '../harness/expected';
import { addressOf, hasClosedRoot, isForBrowser } from '../harness/fixtures';
import { inTurns } from '../harness/in-turns';
import { EXTENSIONS } from '../harness/paths';

type Sections = Parameters<typeof lexiconFor>[0];

const AT_ONCE = 6;
const FIVE_MINUTES = 300_000;
/** Longer than any fixture's scripts take to fill the page. */
const SCRIPTS_RUN = 900;

/** The built reader as the worker puts it into a page that has everything (lib/worker/bring-scripts.ts). */
const READER = readFileSync(join(EXTENSIONS.chromium, 'reader-of-reports.js'), 'utf8');

/** Only an extension can open closed roots: those are visited with it (fixtures-kept.test.ts). */
const READABLE = FIXTURES.filter(fixture => isForBrowser(fixture) && !hasClosedRoot(fixture));

/** All are read in jsdom (lib/reader/read-page.test.ts); of those, one in so many here too, as each takes a browser a sixth of a second. */
const EVERY = Number(process.env['EVERY'] ?? 4);
const ALL = READABLE.filter((_, at) => at % EVERY === 0);

/** Pages without styles of their own, whose columns fall apart where there is a layout: right or silent there. */
const BARE = [
  'exam1: new health, kat-table in declarative roots',
  'exam1: hostile, sales dashboard cards',
  'exam1: trap, resolved beside open',
];
const isLaidOut = ({ name }: Fixture): boolean => !BARE.some(bare => name.startsWith(bare));

/** Made once for each kind of page. */
const lexiconTexts = new Map<string, string>();
const lexiconTextFor = (sections: Sections): string => {
  const known = lexiconTexts.get(sections.join()) ?? JSON.stringify(lexiconFor(sections));
  lexiconTexts.set(sections.join(), known);
  return known;
};

const hostOf = ({ url }: Fixture): string => new URL(url).host;

const readIn = async (page: Page, fixture: Fixture): Promise<readonly PageReading[]> => {
  await page.goto(addressOf(fixture), { waitUntil: 'domcontentloaded' });
  if (/<script/i.test(fixture.html)) await page.waitForTimeout(SCRIPTS_RUN);
  const lexicon = lexiconTextFor(findPage(new URL(fixture.url))?.sections ?? []);
  const text = await page.evaluate<string>(
    `JSON.stringify(globalThis.__benchline.read(${lexicon}, []).read ?? null)`,
  );
  return (JSON.parse(text) as { readings: readonly PageReading[] } | null)?.readings ?? [];
};

describe('fixtures, read by the built reader where there is a layout', () => {
  const found = new Map<string, readonly PageReading[]>();

  beforeAll(async () => {
    const browser = await startChromium({ fixtures: ALL, extension: null });
    await browser.context.addInitScript(READER);
    await readAll(browser, found);
    await browser.close();
  }, FIVE_MINUTES);

  it.each(ALL.filter(isLaidOut))('$name', fixture => {
    expect(comparable(found.get(fixture.name) ?? [])).toEqual(expectedOf(fixture));
  });

  it.each(ALL.filter(fixture => !isLaidOut(fixture)))('$name: nothing else', fixture => {
    const expected = expectedOf(fixture);
    for (const reading of comparable(found.get(fixture.name) ?? [])) expect(expected).toContainEqual(reading);
  });
});

const readAll = async ({ context }: Chromium, found: Map<string, readonly PageReading[]>): Promise<void> => {
  const pages = await Promise.all(Array.from({ length: AT_ONCE }, () => context.newPage()));
  // A browser changes its process with the host: one host after the other takes half of the time.
  const byHost = ALL.toSorted((one, other) => hostOf(one).localeCompare(hostOf(other)));
  await inTurns(byHost, AT_ONCE, async fixture => {
    const page = pages.pop();
    if (!page) throw new Error('more turns than pages');
    found.set(fixture.name, await readIn(page, fixture));
    pages.push(page);
  });
};
