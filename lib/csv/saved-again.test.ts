import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { UNWATCHED } from '../history/pace';
import { csvFile, type TableName } from './csv-file';
import { ownTableIn, readOwn } from './read-own';
import { sampleTables } from './testing/sample-tables';

const AT = new Date('2026-11-21T10:00:00.000Z');
const read = (text: string, name: TableName) => {
  const kind = ownTableIn(text);
  if (kind?.name !== name) throw new Error(`it is no table of ${name}`);
  return readOwn(text, kind, { known: new Set<string>(), at: AT, pace: UNWATCHED });
};
const partsOf = async (text: string, name: TableName) => {
  const { checked, faults } = await read(text, name);
  if (checked.kind !== 'file') throw new Error(JSON.stringify(checked));
  const { accounts, readings, cases, actions } = checked.file;
  return { accounts, readings, cases, actions, faults };
};
const fixture = (name: string) => readFile(new URL(`testing/saved/${name}.csv`, import.meta.url), 'utf8');

const written = (name: TableName): string => csvFile(sampleTables, name, 'point-comma').text;
const brief = async (change: (text: string) => string, name: TableName = 'readings') => {
  const { faults } = await partsOf(change(written(name)), name);
  return faults.map(({ line, head, why }) => `${line} ${head} ${why}`);
};

describe('a table that LibreOffice saved again', () => {
  it.each<readonly [file: string, name: TableName]>([
    ['readings-german', 'readings'],
    ['readings-american', 'readings'],
    ['readings-swiss', 'readings'],
    ['readings-tabs', 'readings'],
    ['answers-german', 'answers'],
    ['answers-american', 'answers'],
    ['actions-german', 'actions'],
    ['actions-american', 'actions'],
  ])('%s is what was exported', async (file, name) => {
    const text = await fixture(file);
    const back = await partsOf(text, name);
    expect(back).toEqual(await partsOf(written(name), name));
    expect(back.faults).toEqual([]);
  });

  it('has all that the tables have', async () => {
    const rows = await Promise.all(
      (['readings', 'answers', 'actions'] as const).map(name => partsOf(written(name), name)),
    );
    expect(rows.flatMap(({ readings }) => readings.map(({ value, lastSeen }) => [value, lastSeen]))).toEqual(
      sampleTables.readings.map(({ value, lastSeen }) => [value, lastSeen]),
    );
    expect(rows.flatMap(({ cases }) => cases)).toEqual(
      sampleTables.cases.map(each => ({ ...each, account: 'csv-0' })),
    );
    expect(rows.flatMap(({ actions }) => actions.map(each => ({ ...each, account: '' })))).toEqual(
      sampleTables.actions.map(each => ({ ...each, account: '' })),
    );
  });
});

describe('a table that was changed', () => {
  it('tells the cell, and leaves the row out', async () => {
    expect(await brief(text => text.replace(',0.0012,', ',0.0013,'))).toEqual(['2 value changed']);
    expect(await brief(text => text.replace('"2026-05-16"', '"2026-06-16"'))).toEqual([
      '2 period_start changed',
    ]);
    expect(await brief(text => text.replace('10:00:07', '10:00:08'))).toEqual(['2 first_seen_utc changed']);
    expect(await brief(text => text.replace('"Order Defect Rate"', '"Defects"'))).toEqual([
      '2 exact changed',
    ]);
    expect(await brief(text => text.replace('"b1 [', '"b1 '))).toEqual(['2 exact damaged']);
    expect(await brief(text => text.replaceAll('"b1 [', '"x'), 'answers')).toHaveLength(2);
  });

  it('says of a row without its last cell what its other cells say, where they say it in full', async () => {
    const plain = written('readings').replace(/,"b1 .*"$/gm, ',');
    const back = await partsOf(plain, 'readings');
    expect(back.faults).toEqual([]);
    expect(
      back.readings.map(({ value, counts, firstSeen, source }) => [value, counts, firstSeen, source]),
    ).toEqual(
      sampleTables.readings.map(({ value, counts, firstSeen, source }) => [
        value,
        counts,
        `${firstSeen.slice(0, 19)}.000Z`,
        source,
      ]),
    );
    const short = plain.replace(' 10:00:07', ' 10:00').replace('2026-07-14 23:59:59', '07/14/2026 23:59:59');
    expect((await partsOf(short, 'readings')).faults).toMatchObject([
      { line: 2, head: 'first_seen_utc', why: 'unclear' },
    ]);
  });

  it('is refused with the line where a row cannot be', async () => {
    const bad = written('readings')
      .replace(/,"b1 .*"$/gm, ',')
      .replace('"P60D"', '"sixty"');
    const { checked } = await read(bad, 'readings');
    expect(checked).toMatchObject({ kind: 'refused', field: 'line 2: window' });
  });

  it('is any other file where its heads are others', () => {
    expect(ownTableIn('Date,NPS\n2026-05-05,40')).toBeNull();
    expect(ownTableIn('')).toBeNull();
  });
});
