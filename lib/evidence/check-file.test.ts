import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountId } from '../history/account-id';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { checkFileText, fileText } from './check-file';
import { collectEvidence, type Days } from './collect';
import type { EvidenceFile } from './file-schema';
import { recordDays } from './testing/sample';
import { saidOf } from '../summary/testing/said-of';

let db: Db;
let file: EvidenceFile;

const collect = async (period: Days): Promise<EvidenceFile> =>
  collectEvidence(db, await accountId(ACME), period, local(20));

beforeAll(async () => {
  db = await freshDb();
  await recordDays(db, 5);
  await recordPage(db, page([reading({ label: 'Taux de commandes “défectueuses” \u{1f4a5}' })]), local(6));
  file = await collect({ from: null, to: null });
});

describe('collecting evidence', () => {
  it('takes whole days of this computer, both included', async () => {
    const { chains } = await collect({ from: '2026-07-02', to: '2026-07-04' });
    expect(chains.map(({ entries }) => entries.map(({ n }) => n))).toEqual([[2, 3, 4]]);
  });

  it('leaves out a log that has nothing of the time', async () => {
    expect((await collect({ from: '2027-01-01', to: null })).chains).toEqual([]);
  });

  it('tells how far it is, and stops when it is no longer wanted', async () => {
    const told: number[] = [];
    const id = await accountId(ACME);
    const period = { from: null, to: null };
    await collectEvidence(db, id, period, local(20), { tell: part => told.push(part) });
    expect(told.at(-1)).toBe(1);
    const stopped = collectEvidence(db, id, period, local(20), { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

const changed = (change: (copy: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(fileText(file)) as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};

describe('checking a file', () => {
  it('finds what Benchline wrote whole', async () => {
    expect(await checkFileText(fileText(file))).toMatchObject({
      kind: 'checked',
      rewritten: false,
      verdicts: [{ kind: 'whole' }],
    });
  });

  it('finds a file whole that another program wrote anew, and says so', async () => {
    const pretty = JSON.stringify(file, null, 2);
    expect(await checkFileText(pretty)).toMatchObject({ rewritten: true, verdicts: [{ kind: 'whole' }] });
  });

  it('finds one digit that was changed', async () => {
    const changed = fileText(file).replace('"value":0.0003', '"value":0.0002');
    expect(await checkFileText(changed)).toMatchObject({
      verdicts: [{ kind: 'broken', fault: { kind: 'altered', n: 3 } }],
    });
  });

  it.each<[string, () => string, RegExp]>([
    ['nothing', () => '', /^file/],
    ['no JSON', () => 'Order Defect Rate 0.12%', /^file/],
    ['a file that is cut off', () => fileText(file).slice(0, 900), /^file/],
    ['null', () => 'null', /^format/],
    ['an export of Benchline’s', () => '{"format":"benchline","version":1}', /^format/],
    ['a later version', () => changed(copy => (copy['version'] = 2)), /^version: is 2/],
    ['a version that is none', () => changed(copy => (copy['version'] = '1')), /^version/],
    [
      'deep nesting',
      () => `{"format":"benchline-evidence","version":1,"chains":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      /must|missing|is/,
    ],
    ['a key too many', () => fileText(file).replace('{', '{"__proto__":{"x":1},'), /./],
    ['logs that are none', () => changed(copy => (copy['chains'] = [1])), /^chains\[0\]/],
    ['a hash that is none', () => fileText(file).replace(/"hash":"./, '"hash":"X'), /hash/],
    ['a huge number', () => fileText(file).replace('"value":0.0003', '"value":1e300'), /value/],
    ['a huge text', () => fileText(file).replace('Order Defect Rate', 'x'.repeat(100_000)), /label/],
  ])('refuses %s with the field and the reason', async (_, text, sentence) => {
    const result = await checkFileText(text());
    expect(result.kind).toBe('refused');
    expect(saidOf(result)).toMatch(sentence);
  });
});
