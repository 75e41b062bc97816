import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { allCases, openCases } from './cases';
import { exportAll } from './export';
import type { ExportFile } from './export-schema';
import { importFile } from './import';
import { recordInbox } from './record-inbox';
import type { Db } from './schema';
import { inboxList, inboxRead, inboxRow, instantAt, who } from './testing/inbox-sample';
import { freshDb } from './testing/sample';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const see = (time: string, ...orders: string[]) => {
  const rows = orders.map(order =>
    inboxRow(time, {
      identity: who({ order }),
      times: [{ is: 'minute', dates: ['2026-07-14'], time: '04:00' }],
    }),
  );
  return recordInbox(db, inboxRead({ list: inboxList(time, rows) }), new Date(instantAt(time)));
};
const exported = (): Promise<ExportFile> => exportAll(db, DEFAULTS, new Date(instantAt('20:00')));
const take = (file: unknown) => importFile(db, JSON.stringify(file));
const changed = (file: ExportFile, changes: object) => ({
  ...file,
  cases: file.cases.map(each => ({ ...each, ...changes })),
});

describe('cases in a file', () => {
  it('come without names, orders or words, and with their answered messages', async () => {
    await see('12:00', '1', '2');
    await see('13:00', '1');
    const { cases } = await exported();
    expect(cases.map(({ state, rounds }) => `${state} ${rounds?.length}`).toSorted()).toEqual([
      'answered 1',
      'waiting 0',
    ]);
    expect(JSON.stringify(cases)).not.toMatch(/Ann|enquiry|names|places/);
  });

  it('change nothing where they come from', async () => {
    await see('12:00', '1', '2');
    await see('13:00', '1');
    const [before, stored] = [await exported(), await db.getAll('cases')];
    expect(await take(before)).toMatchObject({ cases: { added: 0, updated: 0, unchanged: 2 } });
    expect(await db.getAll('cases')).toEqual(stored);
  });

  it('count as history on another machine, where no clock of theirs runs, and come back as they went', async () => {
    await see('12:00', '1', '2');
    await see('13:00', '1');
    const before = await exported();
    db = await freshDb();
    await see('14:00', '1');
    expect(await take(before)).toMatchObject({ cases: { added: 2, updated: 0 } });
    expect((await openCases(db)).rows).toHaveLength(1);
    expect((await allCases(db)).rows.flatMap(({ rounds }) => rounds)).toHaveLength(1);
    expect(await take(before)).toMatchObject({ cases: { added: 0, updated: 0, unchanged: 2 } });
    const ids = new Set((await exported()).cases.map(({ keyId }) => keyId));
    expect(ids.size).toBe(2);
  });

  it('go on by a file that saw them later, in either order of two files', async () => {
    await see('12:00', '1');
    const early = await exported();
    const answered = { after: instantAt('12:00'), before: instantAt('13:00') };
    const received = { after: instantAt('11:00'), before: instantAt('11:00') };
    const late = changed(early, {
      state: 'answered',
      running: false,
      answered,
      rounds: [{ received, answered, how: 'conversation' }],
      lastSeen: instantAt('13:00'),
    });
    const ends: unknown[] = [];
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      db = await freshDb();
      for (const file of files) await take(file);
      ends.push((await exported()).cases);
    }
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]).toMatchObject([{ state: 'answered', rounds: [{ how: 'conversation' }] }]);
  });

  it('stop a clock here where the same installation knew later that it was answered', async () => {
    await see('12:00', '1');
    const late = changed(await exported(), {
      state: 'resolved',
      running: false,
      lastSeen: instantAt('13:00'),
    });
    await take(late);
    expect((await openCases(db)).rows).toEqual([]);
    await see('14:00', '1');
    expect((await openCases(db)).rows).toHaveLength(1);
  });

  it('of a version that had fewer fields are taken too', async () => {
    await see('12:00', '1');
    const file = await exported();
    const old = file.cases.map(
      ({ keyId: _k, country: _c, rounds: _r, running: _n, answered: _a, ...rest }) => rest,
    );
    db = await freshDb();
    expect(await take({ ...file, cases: old })).toMatchObject({ cases: { added: 1 } });
    expect((await openCases(db)).rows).toEqual([]);
  });

  it.each([
    ['a theme that there is not', { theme: 'gossip' }, /^cases\[0\].theme/],
    ['an interval turned round', { receivedAfter: '2027-01-01T00:00:00.000Z' }, /^cases\[0\].receivedBefore/],
    ['a country in words', { country: 'Germany' }, /^cases\[0\].country/],
    ['a round without an answer', { rounds: [{ received: null }] }, /^cases\[0\].rounds/],
  ])('are refused with %s, and nothing is changed', async (_, changes, field) => {
    await see('12:00', '1');
    const bad = changed(await exported(), changes);
    db = await freshDb();
    expect(await take(bad)).toMatchObject({ kind: 'refused', field: expect.stringMatching(field) });
    expect((await allCases(db)).rows).toEqual([]);
  });
});
