import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportFile, fileReading } from './testing/file-sample';
import { importFile } from './import';
import { oneADay } from './one-a-day';
import { toRow } from './row';
import { freshDb } from './testing/sample';
import { saidOf } from '../summary/testing/said-of';

const DEEP = 200_000;
const nested = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
const withField = (name: string, json: string): string =>
  JSON.stringify(exportFile()).replace('"settings":{}', `"settings":{},"${name}":${json}`);

const namedAccount = (id: number) => ({
  id: `a${id}`,
  store: `Store ${id}`,
  country: 'Germany',
  host: 'sellercentral.amazon.de',
});

describe('a hostile file', () => {
  it.each([
    [
      'lists in lists as readings',
      JSON.stringify(exportFile([])).replace('"readings":[]', `"readings":${nested}`),
    ],
    ['lists in lists as rules', withField('rules', nested)],
    ['nothing but lists', nested],
    ['nothing but open brackets', '['.repeat(DEEP)],
    [
      'a label of ten million letters',
      JSON.stringify(exportFile([fileReading({ label: 'x'.repeat(10_000_000) })])),
    ],
    ['a text for the list of readings', JSON.stringify(exportFile([], { readings: 'x'.repeat(1_000_000) }))],
    [
      'a list of a million nothings',
      JSON.stringify(exportFile([], { cases: Array.from({ length: 1_000_001 }, () => 0) })),
    ],
    [
      'more accounts than anybody has',
      JSON.stringify(exportFile([], { accounts: Array.from({ length: 1001 }, (_, id) => namedAccount(id)) })),
    ],
    [
      'an account of a hundred and one others',
      JSON.stringify(
        exportFile([], {
          accounts: [
            { ...namedAccount(0), merged: Array.from({ length: 101 }, (_, id) => namedAccount(id)) },
          ],
        }),
      ),
    ],
  ])('is refused with a sentence: %s', async (_, text) => {
    const db = await freshDb();
    const outcome = await importFile(db, text);
    expect(outcome.kind).toBe('refused');
    expect(saidOf(outcome)).toMatch(/^[\w.]+(\[\d+\])?[\w.]*: [a-z][^{}]{5,200}$/);
    expect(await db.count('series')).toBe(0);
  });

  it.each([
    [{ settings: 5 }, 'settings', 'object'],
    [{ settings: { pages: [] } }, 'settings.pages', 'object'],
    [{ settings: { hidden: 'nps' } }, 'settings.hidden', 'list'],
    [{ version: '1' }, 'version', 'one-of'],
    [{ version: undefined }, 'version', 'missing'],
  ])('is refused for a reason that can be said: %j', async (changes, field, code) => {
    const refusal = await importFile(await freshDb(), JSON.stringify(exportFile([], changes)));
    expect(refusal).toMatchObject({ kind: 'refused', field, reason: { code } });
  });

  it('may say a day in fifty thousand readings', async () => {
    const many = Array.from({ length: 50_000 }, (_, second) => {
      const at = new Date(Date.UTC(2026, 6, 14) + second * 1000).toISOString();
      return fileReading({ value: (second % 97) / 100, counts: null, firstSeen: at, lastSeen: at });
    });
    const groups = oneADay(
      many.map(each => toRow(each, 0, Date.parse(each.firstSeen), Date.parse(each.lastSeen))),
    );
    expect(groups).toHaveLength(50_000);
  }, 5000);

  it('may hold what is not known, however deep: it is left out', async () => {
    const db = await freshDb();
    expect(await importFile(db, withField('later', nested))).toMatchObject({ kind: 'imported', added: 1 });
  });
});
