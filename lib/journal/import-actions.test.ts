import 'fake-indexeddb/auto';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountId } from '../history/account-id';
import { exportAll } from '../history/export';
import { importFile } from '../history/import';
import { mergeAccounts } from '../history/merge-accounts';
import type { Db } from '../history/schema';
import { ACME, freshDb } from '../history/testing/sample';
import { DEFAULTS } from '../settings';
import { actionsOf } from './actions-of';
import { joinActions } from './join-actions';
import { editAction, removeAction, restoreAction, startAction } from './keep-action';
import type { KeptAction } from './kept-action';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const NOW = new Date('2026-11-21T10:00:00.000Z');
const at = (hour: number) => new Date(Date.UTC(2026, 10, 21, hour));
const ID = await accountId(ACME);
const OWNER = { id: ID, ...ACME };

const fileOf = (journal: object) => ({
  format: 'benchline',
  version: 1,
  exportedAt: NOW.toISOString(),
  accounts: [{ id: 'a', store: ACME.store, country: ACME.country, host: ACME.host }],
  readings: [],
  cases: [],
  actions: [],
  settings: {},
  ...journal,
});
const take = (journal: object) => importFile(db, JSON.stringify(fileOf(journal)));
const exported = () => exportAll(db, DEFAULTS, NOW);
const started = async (note = 'two of us') => {
  const kept = await startAction(
    db,
    OWNER,
    { metric: 'contact-rate', scope: 'seller-fulfilled', tip: 'weekend-rota', title: 'Weekend rota', note },
    at(10),
  );
  if (kept.kind !== 'kept') throw new Error(kept.reason);
  return kept.id;
};

/** The five fields of the contract. */
const PLAIN = {
  account: 'a',
  metric: 'contact-rate',
  tip: 'weekend-rota',
  note: 'from a helpdesk',
  at: '2026-10-01T00:00:00Z',
};

describe('the journal in files', () => {
  it('comes back as it was, with notes as they are, in a history without it', async () => {
    const id = await started('<script>alert(1)</script> =1+1 \u202E');
    await editAction(db, id, { title: 'Rota' }, at(11));
    const gone = await started('other');
    await removeAction(db, gone, at(12));
    const file = await exported();
    db = await freshDb();
    const counts = { added: 0, updated: 0, unchanged: 0 };
    expect(await importFile(db, JSON.stringify(file))).toMatchObject({ kind: 'imported' });
    expect(await exported()).toEqual(file);
    expect(await importFile(db, JSON.stringify(file))).toMatchObject({
      actions: { ...counts, unchanged: file.actions.length + (file.removedActions ?? []).length },
    });
  });

  it('takes a step of another origin, once however often it comes', async () => {
    expect(await take({ actions: [PLAIN] })).toMatchObject({ actions: { added: 1, updated: 0 } });
    expect(await take({ actions: [PLAIN, PLAIN] })).toMatchObject({ actions: { added: 0, updated: 0 } });
    expect((await actionsOf(db, ID)).rows).toMatchObject([
      { account: ID, scope: 'all', at: '2026-10-01T00:00:00.000Z', changedAt: '2026-10-01T00:00:00.000Z' },
    ]);
  });

  it('calls it by its tip, or by the first line of its note', async () => {
    await take({ actions: [PLAIN, { ...PLAIN, tip: null, note: '\nNew photos\nof all offers' }] });
    const titles = (await actionsOf(db, ID)).rows.map(({ title }) => title);
    expect(titles).toContain('New photos');
    expect(titles.every(title => title !== '')).toBe(true);
  });

  it('keeps a removal against a file that still has the step, and takes one from a file', async () => {
    const id = await started();
    const before = await exported();
    await removeAction(db, id, at(11));
    const after = await exported();
    await importFile(db, JSON.stringify(before));
    expect((await actionsOf(db, ID)).rows).toEqual([]);
    db = await freshDb();
    await importFile(db, JSON.stringify(before));
    expect(await importFile(db, JSON.stringify(after))).toMatchObject({ actions: { updated: 1 } });
    expect((await actionsOf(db, ID)).rows).toEqual([]);
    expect(JSON.stringify(await db.getAll('actions'))).not.toContain('two of us');
  });

  it('takes a removal back, for good', async () => {
    const id = await started();
    const [action] = (await actionsOf(db, ID)).rows;
    await removeAction(db, id, at(11));
    const removed = await exported();
    if (action) await restoreAction(db, action, at(12));
    await importFile(db, JSON.stringify(removed));
    expect((await actionsOf(db, ID)).rows).toMatchObject([{ id, note: 'two of us' }]);
  });

  it('brings them to the account that this one was merged into', async () => {
    await take({});
    const germany = { ...ACME, country: 'Germany' };
    await importFile(
      db,
      JSON.stringify(
        fileOf({ accounts: [{ id: 'b', store: ACME.store, country: 'Germany', host: ACME.host }] }),
      ),
    );
    await mergeAccounts(db, ID, await accountId(germany));
    await take({ actions: [PLAIN] });
    expect((await actionsOf(db, await accountId(germany))).rows).toHaveLength(1);
  });

  it('is refused by its field', async () => {
    expect(await take({ actions: [{ ...PLAIN, note: 'x'.repeat(2001) }] })).toMatchObject({
      kind: 'refused',
      field: 'actions[0].note',
    });
    expect(await take({ actions: [{ ...PLAIN, id: '__proto__' }] })).toMatchObject({
      field: 'actions[0].id',
    });
    expect(await take({ actions: [{ ...PLAIN, account: 'z' }] })).toMatchObject({
      field: 'actions[0].account',
    });
    expect(
      await take({ removedActions: [{ account: 'z', id: '00000000', changedAt: NOW.toISOString() }] }),
    ).toMatchObject({ field: 'removedActions[0].account' });
    expect((await actionsOf(db, ID)).rows).toEqual([]);
  });
});

const INSTANTS = [1, 2, 3].map(hour => at(hour).toISOString());
const kept: Arbitrary<KeptAction> = record({
  account: constantFrom('a', 'b'),
  changedAt: constantFrom(...INSTANTS),
  note: string({ maxLength: 2 }),
  isGone: constantFrom(true, false),
}).map(({ account, changedAt, note, isGone }) => {
  if (isGone) return { id: 'i', account, changedAt, removed: true };
  const words = { title: 't', note, tip: null, metric: 'nps', scope: 'all', at: INSTANTS[0] ?? '' } as const;
  return { id: 'i', account, changedAt, ...words };
});

const after = async (journals: readonly object[]) => {
  db = await freshDb();
  for (const each of journals) await take(each);
  const { actions, removedActions } = await exported();
  return { actions, removedActions };
};

describe('merging two versions of a step', () => {
  it('is commutative, associative and idempotent', () => {
    assert(
      property(kept, kept, kept, (one, two, three) => {
        expect(joinActions(one, two)).toEqual(joinActions(two, one));
        expect(joinActions(joinActions(one, two), three)).toEqual(joinActions(one, joinActions(two, three)));
        expect(joinActions(one, one)).toEqual(one);
      }),
    );
  });

  it('so are the files of two people', async () => {
    const step = record({
      id: constantFrom('00000001', '00000002'),
      changedAt: constantFrom(...INSTANTS),
      note: string({ maxLength: 2 }),
    }).map(given => ({ ...PLAIN, title: 't', scope: 'all', ...given }));
    const gone = record({
      id: constantFrom('00000001', '00000002'),
      changedAt: constantFrom(...INSTANTS),
    }).map(given => ({ account: 'a', ...given }));
    const journal = record({
      actions: array(step, { maxLength: 3 }),
      removedActions: array(gone, { maxLength: 1 }),
    });
    await assert(
      asyncProperty(journal, journal, async (one, other) => {
        const both = await after([one, other]);
        expect(await after([other, one])).toEqual(both);
        expect(await after([one, other, one, other])).toEqual(both);
      }),
      { numRuns: 25 },
    );
  });
});
