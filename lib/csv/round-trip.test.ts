import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  integer,
  option,
  oneof,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../history/export-schema';
import { UNWATCHED } from '../history/pace';
import { exportFile, fileReading } from '../history/testing/file-sample';
import { CONVENTIONS } from './convention';
import { csvFile, type TableName } from './csv-file';
import { ownTableIn, readOwn } from './read-own';
import { spreadsheet, SPREADSHEETS } from './testing/spreadsheet';

const AT = new Date('2026-11-21T10:00:00.000Z');
const read = (text: string, name: TableName) => {
  const kind = ownTableIn(text);
  if (kind?.name !== name) throw new Error(`it is no table of ${name}`);
  return readOwn(text, kind, { known: new Set<string>(), at: AT, pace: UNWATCHED });
};
const fileIn = async (text: string, name: TableName) => {
  const { checked, faults } = await read(text, name);
  expect(faults).toEqual([]);
  if (checked.kind !== 'file') throw new Error(JSON.stringify(checked));
  return checked.file;
};

const text = oneof(
  constantFrom(
    'Acme Home',
    'テスト株式会社',
    '1-2',
    '007',
    'TRUE',
    '=1+1',
    "'=1",
    'a;b,c',
    ' x ',
    'a"b',
    'Mar 26',
  ),
  string({ maxLength: 6 }),
);
const instant = integer({ min: Date.UTC(2001, 0), max: Date.UTC(2199, 0) }).map(ms =>
  new Date(ms).toISOString(),
);
const number = option(double({ min: -1e9, max: 1e9, noNaN: true }).map(value => value + 0));
const reading = record({
  account: constantFrom('a', 'b'),
  metric: constantFrom('nps-of-later', 'own-12345'),
  scope: constantFrom('all', 'seller-fulfilled'),
  window: constantFrom('P60D', 'lifetime'),
  value: number,
  counts: option(record({ part: integer({ min: 0, max: 9 }), whole: integer({ min: 9, max: 1e9 }) })),
  target: option(
    record({ bound: constantFrom('under', 'over'), value: double({ min: 0, max: 1, noNaN: true }) }),
  ),
  average: number,
  top: number,
  period: constantFrom(null, { start: '2026-07-26', end: '2026-07-26' }),
  label: text,
  source: constantFrom('page', 'import', 'taught'),
  firstSeen: instant,
  longer: integer({ min: 0, max: 1e8 }),
}).map(({ firstSeen, longer, ...each }) => ({
  ...fileReading(each),
  firstSeen,
  lastSeen: new Date(Date.parse(firstSeen) + longer).toISOString(),
}));
const names = record({
  store: text,
  country: constantFrom('United States', ''),
  name: constantFrom('1e5', 'Mine'),
});

const fileOf = (readings: readonly object[], accounts: readonly object[], more: object = {}): ExportFile =>
  exportFile(readings, { accounts, ...more }) as unknown as ExportFile;

/** What a file says, by what its accounts are called: their ids are made anew. */
const said = (file: Pick<ExportFile, 'accounts' | 'readings' | 'cases' | 'actions'>) => {
  const called = new Map(file.accounts.map(({ id, ...each }) => [id, each]));
  const named = (each: { readonly account: string }) => ({ ...each, account: called.get(each.account) });
  return {
    readings: file.readings.map(named),
    cases: file.cases.map(named),
    actions: file.actions.map(named),
  };
};

/** Two accounts have names of their own each, as a store may be called anything. */
const accountsOf = (one: object, other: object): readonly object[] => [
  { id: 'a', ...one, host: 'sellercentral.amazon.com' },
  { id: 'b', ...other, host: 'sellercentral.amazon.de' },
];

describe('the tables of an export', () => {
  const readings = array(reading, { minLength: 1, maxLength: 6 });

  it('come back as they were, in every convention', async () => {
    await assert(
      asyncProperty(readings, names, names, constantFrom(...CONVENTIONS), async (rows, one, other, how) => {
        const file = fileOf(rows, accountsOf(one, other));
        const back = await fileIn(csvFile(file, 'readings', how).text, 'readings');
        expect(said(back)).toEqual(said(file));
      }),
      { numRuns: 60 },
    );
  });

  it('come back as they were from a spreadsheet that shows less, swaps signs and takes text for days', async () => {
    await assert(
      asyncProperty(readings, names, constantFrom(...SPREADSHEETS), async (rows, one, which) => {
        const file = fileOf(rows, accountsOf(one, one));
        const saved = spreadsheet(csvFile(file, 'readings', which.convention).text, which);
        expect(said(await fileIn(saved, 'readings'))).toEqual(said(file));
      }),
      { numRuns: 60 },
    );
  });
});
