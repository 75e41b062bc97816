import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountId } from '../history/account-id';
import { mergeAccounts } from '../history/merge-accounts';
import type { Opened } from '../history/open';
import { ownerFor, ownersOf } from '../history/owner';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { readEverything } from '../history/series';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { NO_CHOICES, type TipChoices } from '../journal/own-tip';
import { keepConnection } from './connection';
import type { TargetReading } from './own-targets';
import { seriesOfHistory } from './page-series';
import { takePage } from './take-page';
import { tipsOf } from './testing/tips';

vi.mock('wxt/browser', () => ({ browser: {} }));

const DEFECTS = reading({ value: 0.02, counts: { part: 10, whole: 500 } });
const CLAIMS = { ...DEFECTS, metric: 'a-to-z-claim-rate', value: 0.016, counts: { part: 8, whole: 500 } };
const KNOWN = { taught: { rules: [], marks: {} }, language: 'en' };

let db: Db;
let opened: Opened;
const said: string[] = [];

const tipsNow = async (choices: TipChoices | Error = NO_CHOICES) => {
  const read = choices instanceof Error ? () => Promise.reject(choices) : tipsOf(choices).read;
  const taking = {
    history: keepConnection(async () => opened),
    say: (kind: string) => void said.push(kind),
    version: '1.0.0',
    tips: { read },
    readOwnTargets: async () => [],
  };
  const { beside } = await takePage(taking, page([DEFECTS], ACME), local(14), KNOWN);
  return beside[0]?.panel.tips.map(({ id, reason }) => ({ id, reason }));
};

beforeEach(async () => {
  db = await freshDb();
  opened = { kind: 'open', db };
  said.length = 0;
});

describe('a page that is judged again', () => {
  it('is answered, and its numbers are not seen again', async () => {
    const taking = {
      history: keepConnection(async () => opened),
      say: () => {},
      version: '1.0.0',
      tips: tipsOf(NO_CHOICES),
      readOwnTargets: async () => [],
    };
    await recordPage(db, page([DEFECTS]), local(12), '1.0.0');
    await recordPage(db, page([{ ...DEFECTS, value: 0.03 }]), local(13), '1.0.0');
    const answer = await takePage(taking, { ...page([DEFECTS]), again: true }, local(14), KNOWN);
    expect([answer.kept, answer.beside[0]?.panel.value]).toEqual(['kept', '2.00%']);
    expect((await readEverything(db)).rows.map(({ value }) => value)).toEqual([0.02, 0.03]);
  });
});

const OWN = { metric: 'order-defect-rate', value: 0.005, changedAt: '2026-11-21T10:00:00.000Z' };
const rowsWith = async (readOwnTargets: TargetReading['readOwnTargets']) => {
  const taking = {
    history: keepConnection(async () => opened),
    say: (kind: string) => void said.push(kind),
    version: '1.0.0',
    tips: tipsOf(NO_CHOICES),
    readOwnTargets,
  };
  const { beside } = await takePage(taking, page([DEFECTS], ACME), local(14), KNOWN);
  return (beside[0]?.panel.rows ?? []).filter(([label]) => label === 'your own target');
};

describe('the seller’s own targets', () => {
  it('stand beside the values of their account, also where that was merged, and of no other', async () => {
    const id = await accountId(ACME);
    expect(await rowsWith(async () => [{ ...OWN, account: id }])).toHaveLength(1);
    expect(await rowsWith(async () => [{ ...OWN, account: 'another' }])).toEqual([]);
    await recordPage(db, page([DEFECTS], { ...ACME, store: 'Old' }), local(12), '1.0.0');
    const old = await accountId({ ...ACME, store: 'Old' });
    await mergeAccounts(db, id, old);
    expect(await rowsWith(async () => [{ ...OWN, account: old }])).toHaveLength(1);
  });

  it('are there without a history, and missing where they cannot be read', async () => {
    opened = { kind: 'off', reason: 'torn', why: 'none' };
    expect(await rowsWith(async () => [{ ...OWN, account: null }])).toHaveLength(1);
    expect(await rowsWith(() => Promise.reject(new Error('torn')))).toEqual([]);
    expect(said).toContain('targets');
  });
});

describe('the tips of a page', () => {
  it('go by figures that were read on another page, with their day', async () => {
    await recordPage(db, page([CLAIMS]), local(12), '1.0.0');
    expect((await tipsNow())?.[0]).toEqual({
      id: 'refund-before-claim',
      reason: 'Order Defect Rate: the largest part is A-to-z Guarantee claims, 8 of 10. Read on Jul 12.',
    });
  });

  it('leave out what is hidden, and take in what the seller wrote', async () => {
    const mine = { id: 'own-1', metric: DEFECTS.metric, title: 'Mine', text: '', changedAt: '' };
    const choices = { ...NO_CHOICES, hidden: ['refund-before-claim'], own: [mine] };
    const ids = (await tipsNow(choices))?.map(({ id }) => id);
    expect(ids).not.toContain('refund-before-claim');
    expect(ids?.[1]).toBe('own-1');
  });

  it('are there without history too, and where the choices cannot be read', async () => {
    opened = { kind: 'off', why: 'none', reason: 'private mode' };
    expect(await tipsNow(new Error('torn'))).toHaveLength(2);
    expect(said).toEqual(expect.arrayContaining(['off', 'tips']));
  });
});

describe('what a page asks of the disk', () => {
  it('is one transaction to write, and one an account to read its series and reports', async () => {
    await recordPage(db, page([DEFECTS], ACME), local(12), '1.0.0');
    const begun = vi.spyOn(db, 'transaction');
    const owners = await ownersOf(ACME);
    await seriesOfHistory(db, page([DEFECTS, CLAIMS], ACME), owners, local(14));
    expect(begun).toHaveBeenCalledTimes(
      new Set([DEFECTS, CLAIMS].map(each => ownerFor(each, owners).id)).size,
    );
    begun.mockClear();
    await recordPage(db, page([DEFECTS, CLAIMS], ACME), local(14), '1.0.0');
    expect(begun).toHaveBeenCalledTimes(1);
  });
});
