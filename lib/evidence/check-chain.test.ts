import 'fake-indexeddb/auto';
import { assert, asyncProperty, integer, nat } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordPage } from '../history/record';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { canonical } from './canonical';
import { checkChain } from './check-chain';
import { evidenceSchema, type FileChain } from './file-schema';
import { logsOf, readLog } from './read-log';
import { recordDays, chainOf } from './testing/sample';
import { cutLogs } from './cut-log';
import { accountId } from '../history/account-id';

let whole: FileChain;
/** The middle of it: the first two entries before, the last as a digest. */
let part: FileChain;

beforeAll(async () => {
  const db = await freshDb();
  await recordDays(db, 6);
  whole = await chainOf(db);
  const [head] = await logsOf(db, await accountId(ACME));
  const middle =
    head && (await readLog(db, head, { from: local(3, 0).getTime(), to: local(5, 23).getTime() }));
  if (!middle) throw new Error('there is no part');
  part = middle;
});

const entry = (n: number) => {
  const found = whole.entries[n - 1];
  if (!found) throw new Error(`there is no entry ${n}`);
  return found;
};
const withEntries = (...numbers: number[]): FileChain => ({ ...whole, entries: numbers.map(entry) });

describe('checking a log', () => {
  it('finds a whole one whole, and knows every hash of it', async () => {
    const verdict = await checkChain(whole);
    expect(verdict).toMatchObject({ kind: 'whole', clockBack: 0 });
    expect(verdict.kind === 'whole' && verdict.links.at(-1)).toEqual({
      n: 6,
      hash: whole.last.hash,
      at: entry(6).at,
    });
  });

  it('follows a part up to the last hash of the log', async () => {
    expect([part.before.count, part.entries.map(({ n }) => n), part.later.length]).toEqual([2, [3, 4, 5], 1]);
    const verdict = await checkChain(part);
    expect(verdict.kind === 'whole' && verdict.links.map(({ n }) => n)).toEqual([2, 3, 4, 5, 6]);
  });

  it.each<[string, () => FileChain, object]>([
    ['an entry left out', () => withEntries(1, 2, 4, 5, 6), { kind: 'missing', from: 3, to: 3 }],
    ['the first left out', () => withEntries(2, 3, 4, 5, 6), { kind: 'missing', from: 1, to: 1 }],
    ['the end cut off', () => withEntries(1, 2, 3, 4), { kind: 'truncated', from: 5, to: 6 }],
    ['an entry twice', () => withEntries(1, 2, 2, 3, 4, 5, 6), { kind: 'duplicated', n: 2 }],
    ['two in each other’s place', () => withEntries(1, 3, 2, 4, 5, 6), { kind: 'reordered', n: 3 }],
    [
      'more than it says',
      () => ({ ...whole, last: { count: 5, hash: entry(5).hash } }),
      { kind: 'reordered', n: 6 },
    ],
    [
      'another last hash',
      () => ({ ...whole, last: { ...whole.last, hash: 'a'.repeat(64) } }),
      { kind: 'end' },
    ],
    [
      'another beginning',
      () => ({ ...whole, start: { ...whole.start, begun: entry(2).at } }),
      { kind: 'start' },
    ],
    [
      'another beginning, of a part',
      () => ({ ...part, start: { ...part.start, begun: entry(2).at } }),
      { kind: 'altered', n: 3 },
    ],
    ['another digest behind', () => ({ ...part, later: ['b'.repeat(64)] }), { kind: 'end' }],
    ['a part cut off at its end', () => ({ ...part, later: [] }), { kind: 'truncated', from: 6, to: 6 }],
  ])('finds %s', async (_, changed, fault) => {
    expect(await checkChain(changed())).toEqual({ kind: 'broken', fault });
  });

  it('finds an entry that was changed with its hash, at the next one', async () => {
    const { hash, ...other } = entry(3);
    const changed = { ...other, benchline: '9', hash: 'c'.repeat(64) };
    const chain = { ...whole, entries: whole.entries.map(each => (each.n === 3 ? changed : each)) };
    expect(hash).not.toBe(changed.hash);
    expect(await checkChain(chain)).toMatchObject({ fault: { kind: 'altered', n: 3 } });
  });

  it('finds an addition that a schema would overlook', async () => {
    const added = JSON.parse(canonical(whole).replace('"bound"', '"__proto__":1,"bound"'));
    expect(await checkChain(added)).toMatchObject({ fault: { kind: 'altered', n: 1 } });
  });

  it('notes a clock that was set back, which is no fault', async () => {
    const db = await freshDb();
    await recordDays(db, 3);
    await recordPage(db, page([reading({ value: 0.5 })]), local(2, 5));
    expect(await checkChain(await chainOf(db))).toMatchObject({ kind: 'whole', clockBack: 1 });
  });

  it('stops when it is no longer wanted', async () => {
    await expect(checkChain(whole, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  it('holds from a checkpoint on, when the beginning was cut', async () => {
    const db = await freshDb();
    await recordDays(db, 6);
    const before = await chainOf(db);
    expect(await cutLogs(db, local(3, 0).getTime())).toMatchObject({
      kind: 'written',
      result: { gone: 2, until: local(2).getTime() },
    });
    const chain = await chainOf(db);
    expect(chain.before).toEqual({ count: 2, hash: before.entries[1]?.hash });
    expect(chain.last).toEqual(before.last);
    expect(await checkChain(chain)).toMatchObject({ kind: 'whole' });
    // All of it gone: it still goes on from where it was.
    await cutLogs(db, local(30).getTime());
    await recordDays(db, 7);
    const later = await chainOf(db);
    expect([later.before, later.entries.map(({ n }) => n)]).toEqual([before.last, [7]]);
    expect(await checkChain(later)).toMatchObject({ kind: 'whole' });
  });
});

const parsed = (text: string): FileChain | null => {
  try {
    const entries: unknown = JSON.parse(text);
    const file = { ...whole, entries };
    const { format, version } = { format: 'benchline-evidence', version: 1 };
    const exportedAt = '2026-11-21T10:00:00.000Z';
    const period = { from: null, to: null };
    return evidenceSchema.safeParse({ format, version, exportedAt, period, chains: [file] }).success
      ? (file as FileChain)
      : null;
  } catch {
    return null;
  }
};

describe('any single change of a character of the entries', () => {
  it('is found, or was written in another way that says the same', async () => {
    const text = canonical(whole.entries);
    const change = asyncProperty(nat(text.length - 1), integer({ min: 1, max: 127 }), async (at, code) => {
      const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      const chain = parsed(changed);
      if (changed === text || chain === null) return;
      const same = canonical(chain.entries) === text;
      expect((await checkChain(chain)).kind).toBe(same ? 'whole' : 'broken');
    });
    await assert(change, { numRuns: 300 });
  });
});
