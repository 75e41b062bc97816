import { describe, expect, it } from 'vitest';
import { completed, type Fixture } from '../../test/fixtures/fixture';
import { FIXTURES } from '../../test/fixtures/index';
import { visitPage } from '../../test/fixtures/visit-page';
import { PAST_READER } from './report/past-reader';
import { readPage, type PageReadResult } from './read-page';
import { readingName, type PageReading } from '../reading';

const read = async (fixture: Fixture): Promise<PageReadResult> => {
  const view = await visitPage(fixture);
  if (view.document.body.childElementCount === 0) throw new Error('the fixture is an empty page');
  return readPage({ ...view, past: PAST_READER });
};

type Named = Parameters<typeof readingName>[0];
const bySeries = (one: Named, other: Named) => readingName(one).localeCompare(readingName(other));

/** Everything of a reading but its label, which is compared by eye only. */
const essence = ({
  metric,
  scope,
  window,
  value,
  counts,
  target,
  average,
  top,
  period,
  source,
}: PageReading) => ({
  metric,
  scope,
  window,
  value,
  counts,
  target,
  average,
  top,
  period,
  source,
});

/** What a page gives, and what it names without giving it; nothing of either where the reader is silent. */
const given = (result: PageReadResult) =>
  result.kind === 'silent'
    ? { readings: [], misses: [], account: null }
    : {
        readings: result.read.readings.map(essence).toSorted(bySeries),
        misses: result.read.misses.map(({ metric }) => metric).toSorted(),
        account: result.read.account,
      };

describe('every fixture gives its readings and no others', () => {
  it.each(FIXTURES.map(fixture => ({ name: fixture.name, fixture })))('$name', async ({ fixture }) => {
    const { readings, misses, account } = given(await read(fixture));
    const expected = fixture.readings.map(reading => essence({ label: '', ...completed(reading) }));
    expect(readings).toEqual(expected.toSorted(bySeries));
    expect(misses).toEqual(fixture.misses?.toSorted() ?? misses);
    expect(account).toMatchObject(fixture.account ?? account ?? {});
  });
});

describe('the language of a page without metrics', () => {
  it.each([
    ['en_US', 'en-US'],
    ['de-DE', 'de-DE'],
    ['<b>', 'en-US'],
    ['', 'en-US'],
  ])('lang="%s" is told as %s, which the worker takes', async (lang, language) => {
    const [first] = FIXTURES;
    if (!first) throw new Error('no fixtures');
    const html = `<!doctype html><html lang="${lang}"><body><h1>Reports</h1></body></html>`;
    const url = 'https://sellercentral.amazon.com/performance/dashboard';
    const result = await read({ ...first, url, html });
    expect(result).toMatchObject({ kind: 'read', read: { language, readings: [] } });
  });
});
