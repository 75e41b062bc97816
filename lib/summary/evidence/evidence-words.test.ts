import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, type MetricBook } from '../../catalogue/metric-book';
import { checkLogs } from '../../evidence/check-file';
import { collectEvidence } from '../../evidence/collect';
import type { Verdict } from '../../evidence/check-chain';
import type { EvidenceFile } from '../../evidence/file-schema';
import { recordDays } from '../../evidence/testing/sample';
import { accountId } from '../../history/account-id';
import { ACME, freshDb, local } from '../../history/testing/sample';
import { bookOfAll } from '../../own-metrics/book-of';
import { readerOf } from '../reader';
import { evidenceName, evidenceSearch, readEvidenceWish } from './evidence-address';
import { logView } from './log-words';
import { notedHash } from './noted-hash';
import { sheetView } from './sheet-view';

const reader = readerOf('en', local(20), 'UTC');
let file: EvidenceFile;
let verdicts: readonly Verdict[];

beforeAll(async () => {
  const db = await freshDb();
  await recordDays(db, 4);
  file = await collectEvidence(
    db,
    await accountId(ACME),
    { from: '2026-07-02', to: '2026-07-03' },
    local(20),
  );
  verdicts = await checkLogs(file);
});

const ODR = 'Order Defect Rate · 60 days · seller-fulfilled';

describe('the printed sheet', () => {
  it('says whose figures of when, lists them, and states the last hash', () => {
    const sheet = sheetView(file, verdicts, 'Acme Home', reader);
    expect(sheet).toMatchObject({
      title: 'What Seller Central showed: Acme Home',
      period: 'Jul 2 to Jul 3',
      logs: [
        {
          tone: 'good',
          verdict: 'Whole: the entries 2 to 3 follow one another, and none was changed.',
          hashTitle: 'Last hash of the log, after entry 4',
          hash: file.chains[0]?.last.hash,
        },
      ],
      note: null,
    });
    expect(sheet?.made).toContain('UTC');
    expect(sheet?.logs[0]?.notes).toHaveLength(2);
    expect(sheet?.table.head).not.toContain('Average');
    expect(sheet?.table.rows.map(({ cells }) => cells.slice(1, 6))).toEqual([
      ['2', 'sellercentral.amazon.com/performance/dashboard', ODR, '0.02%', '< 1%'],
      ['3', 'sellercentral.amazon.com/performance/dashboard', ODR, '0.03%', '< 1%'],
    ]);
  });

  it('writes a figure of a metric of the seller’s own in its unit, and as a plain number where nobody knows it', () => {
    const [chain] = file.chains;
    const [entry] = chain?.entries ?? [];
    const [reading] = entry?.readings ?? [];
    if (!chain || !entry || !reading) throw new Error('no reading');
    const seen = { ...reading, metric: 'own-0000000a', value: 0.78, target: null };
    const own = { ...file, chains: [{ ...chain, entries: [{ ...entry, readings: [seen] }] }] };
    const changedAt = '2026-07-01T10:00:00.000Z';
    const removed = {
      id: 'own-0000000a',
      name: 'M',
      unit: 'rate',
      better: 'higher',
      target: null,
      changedAt,
      removed: true,
    } as const;
    const valueFor = (metrics: MetricBook) =>
      sheetView(own, verdicts, 'Acme Home', { ...reader, metrics })?.table.rows[0]?.cells[4];
    expect(valueFor(bookOfAll([removed]))).toBe('78%');
    expect(valueFor(CATALOGUE)).toBe('0.78');
  });

  it('is not there for a time without entries', () => {
    expect(sheetView({ ...file, chains: [] }, [], 'Acme Home', reader)).toBeNull();
  });
});

describe('what is wrong with a log', () => {
  it.each([
    [{ kind: 'altered', n: 3 }, /entry 3 .* changed/],
    [{ kind: 'reordered', n: 3 }, /entry 3 .* place/],
    [{ kind: 'duplicated', n: 3 }, /entry 3 .* twice/],
    [{ kind: 'missing', from: 2, to: 3 }, /2 to 3 are missing/],
    [{ kind: 'truncated', from: 2, to: 3 }, /cut off.* 2 to 3/],
    [{ kind: 'start' }, /beginning/],
    [{ kind: 'end' }, /end/],
  ] as const)('is said of %o', (fault, words) => {
    const [chain] = file.chains;
    const view = chain && logView(chain, { kind: 'broken', fault }, reader.say);
    expect(view).toMatchObject({ tone: 'bad', verdict: expect.stringMatching(words) });
  });
});

const hash = (): string => file.chains[0]?.entries[0]?.hash ?? '';

describe('a hash that was noted', () => {
  it('is found as it was printed, also with spaces and capitals', () => {
    const typed = hash()
      .toUpperCase()
      .replaceAll(/(.{8})/g, '$1 ');
    expect(notedHash(verdicts, typed, reader)).toMatchObject({
      tone: 'good',
      text: expect.stringContaining('entry 2'),
    });
  });

  it('is found where the file has no more than fingerprints', () => {
    const last = file.chains[0]?.last.hash ?? '';
    expect(notedHash(verdicts, last, reader)).toMatchObject({
      tone: 'good',
      text: expect.stringContaining('entry 4'),
    });
  });

  it('is not found in another log, nor in one that does not hold', () => {
    expect(notedHash(verdicts, 'a'.repeat(64), reader)?.tone).toBe('bad');
    expect(notedHash([{ kind: 'broken', fault: { kind: 'end' } }], hash(), reader)?.tone).toBe('bad');
  });

  it('is not looked for while it is typed', () => {
    expect(notedHash(verdicts, '', reader)).toBeNull();
    expect(notedHash(verdicts, 'abc', reader)?.tone).toBe('quiet');
  });
});

describe('the address of the evidence page', () => {
  it('keeps what was chosen', () => {
    const wish = { account: 'abc', days: { from: '2026-07-01', to: null } };
    expect(readEvidenceWish(evidenceSearch(wish))).toEqual(wish);
  });

  it('makes sense of anything', () => {
    const none = { account: null, days: { from: null, to: null } };
    expect(readEvidenceWish('?from=2026-13-45&to=yesterday')).toEqual(none);
    const turned = readEvidenceWish('?from=2026-07-05&to=2026-07-01');
    expect(turned.days).toEqual({ from: '2026-07-01', to: '2026-07-05' });
  });

  it('names the file after the days', () => {
    expect(evidenceName({ from: '2026-07-01', to: null })).toBe('benchline-evidence-2026-07-01.json');
  });
});
