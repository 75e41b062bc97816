import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../settings';
import { rule } from '../taught/testing/rule';
import { exportAll } from './export';
import { importFile } from './import';
import type { Db } from './schema';
import { freshDb, local } from './testing/sample';

vi.mock('wxt/browser', () => ({ browser: {} }));

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const take = async (changes: object) => {
  const file = await exportAll(db, DEFAULTS, local(3), [rule()]);
  return importFile(db, JSON.stringify({ ...file, ...changes }));
};

describe('the rules of an export', () => {
  it('come back as they went', async () => {
    expect(await take({})).toMatchObject({ kind: 'imported', rules: [rule()] });
  });

  it('need not be there', async () => {
    expect(await exportAll(db, DEFAULTS, local(3))).not.toHaveProperty('rules');
    expect(await take({ rules: undefined })).not.toHaveProperty('rules');
  });

  it('may be for pages and metrics of a later version', async () => {
    const later = rule({ pageId: 'of-tomorrow', metric: 'smiles' });
    expect(await take({ rules: [later] })).toMatchObject({ kind: 'imported', rules: [later] });
  });

  it('are refused where they are none', async () => {
    const rules = [rule(), { ...rule(), where: { label: '#odr-giant-metric' } }];
    expect(await take({ rules })).toMatchObject({ kind: 'refused', field: 'rules[1].where.label' });
  });
});
