import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../catalogue/lexicon';
import { completed, type Fixture } from '../../test/fixtures/fixture';
import { FIXTURES } from '../../test/fixtures/index';
import { isShownByStyle, openPage } from '../../test/fixtures/open-page';
import { findPage } from './pages';
import { readPage, type PageReadResult } from './read-page';

const lexiconOf = (url: string) => lexiconFor(findPage(new URL(url))?.sections ?? []);

const read = async (fixture: Fixture): Promise<PageReadResult> => {
  const { document, location, shadowRootOf } = await openPage(fixture);
  return readPage({
    document,
    location,
    shadowRootOf,
    isShown: isShownByStyle,
    lexicon: lexiconOf(fixture.url),
  });
};

const bySeries = (a: { metric: string; scope?: string; window?: string }, b: typeof a) =>
  `${a.metric}${a.scope}${a.window}`.localeCompare(`${b.metric}${b.scope}${b.window}`);

describe('every fixture gives its readings and no others', () => {
  it.each(FIXTURES.map(fixture => ({ name: fixture.name, fixture })))('$name', async ({ fixture }) => {
    const result = await read(fixture);
    const found = result.kind === 'read' ? result.read.readings : [];
    const expected = fixture.readings.map(completed);
    expect(found.map(({ label, ...rest }) => rest).toSorted(bySeries)).toEqual(
      expected.map(({ label, ...rest }) => rest).toSorted(bySeries),
    );
    if (fixture.misses && result.kind === 'read')
      expect(result.read.misses.map(({ metric }) => metric).toSorted()).toEqual(fixture.misses.toSorted());
    if (fixture.account && result.kind === 'read') expect(result.read.account).toMatchObject(fixture.account);
  });
});
