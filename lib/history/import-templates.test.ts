import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { template } from '../messages/templates/testing/template';
import { DEFAULTS } from '../settings';
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
  const file = await exportAll(db, DEFAULTS, local(3), [], [template()]);
  return importFile(db, JSON.stringify({ ...file, ...changes }));
};

describe('the templates of an export', () => {
  it('come back as they went', async () => {
    expect(await take({})).toMatchObject({ kind: 'imported', templates: [template()] });
  });

  it('need not be there', async () => {
    expect(await exportAll(db, DEFAULTS, local(3))).not.toHaveProperty('templates');
    expect(await take({ templates: undefined })).not.toHaveProperty('templates');
  });

  it('are refused where they are none', async () => {
    const templates = [template(), { ...template(), text: 7 }];
    expect(await take({ templates })).toMatchObject({ kind: 'refused', field: 'templates[1].text' });
  });
});
