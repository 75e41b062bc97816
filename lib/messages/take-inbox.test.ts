import { describe, expect, it } from 'vitest';
import type { InboxRead, InboxRow } from '../inbox';
import { queueOf } from './queue';
import { takeInbox } from './take-inbox';
import { plainNames } from './testing/plain-names';

const AT = '2026-07-14T12:00:00.000Z';
const MADE = { after: AT, before: AT };
const KNOWN = { account: 'a', place: 'p', cases: [], reads: [] };

const row = (n: number, changes: Partial<InboxRow> = {}): InboxRow => ({
  identity: { thread: null, order: `${n}`, buyer: 'Ann', subject: 'Question' },
  country: 'DE',
  state: 'waiting',
  times: [{ is: 'day', dates: ['2026-07-13', '2026-07-14'] }],
  made: MADE,
  ...changes,
});

const read = (rows: readonly InboxRow[]): InboxRead => ({
  pageId: 'messages',
  path: '/messaging/inbox',
  language: 'de',
  account: { store: 'Acme', country: 'Germany', host: 'sellercentral.amazon.de', assumed: false },
  list: { filter: 'response-needed', extent: 'full', rows, made: MADE },
  conversation: null,
  counts: { needed: null, unresolved: null },
});

describe('takeInbox', () => {
  it('takes 10,000 rows of one buyer with one subject, twice', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => row(n));
    const first = takeInbox(KNOWN, read(rows), plainNames, AT);
    const reads = first.read ? [first.read] : [];
    const again = takeInbox({ ...KNOWN, cases: first.changed, reads }, read(rows), plainNames, AT);
    expect(again.cases).toHaveLength(10_000);
    expect(again.cases.filter(({ running }) => running)).toHaveLength(10_000);
    expect(queueOf(again.cases, [], Date.parse(AT)).cases.at(-1)?.rank).toBe(10_000);
  });

  it('answers for rows that cannot be told apart, and keeps nothing of them', () => {
    const nobody = { thread: null, order: null, buyer: 'Ann', subject: null };
    const taken = takeInbox(KNOWN, read([row(1, { identity: nobody }), row(2)]), plainNames, AT);
    expect(taken.changed).toHaveLength(1);
    expect(taken.loose).toMatchObject([{ key: 'row:0', running: true }]);
    expect(taken.unseen).toBe(1);
  });

  it('knows of a row without a date only that it was there', () => {
    const { cases } = takeInbox(KNOWN, read([row(1, { times: [] })]), plainNames, AT);
    expect(cases).toMatchObject([{ receivedAfter: '2000-01-01T00:00:00.000Z', receivedBefore: AT }]);
  });

  it('reads nothing from a date in the future or in no calendar', () => {
    const times = [{ is: 'day' as const, dates: ['2026-07-20', '2026-02-30'] }];
    const { cases } = takeInbox(KNOWN, read([row(1, { times })]), plainNames, AT);
    expect(cases).toMatchObject([{ receivedAfter: '2000-01-01T00:00:00.000Z' }]);
  });

  it('takes Amazon’s word that it is overdue', () => {
    const times = [{ is: 'overdue' as const }, { is: 'day' as const, dates: ['2026-07-14'] }];
    const { cases } = takeInbox(KNOWN, read([row(1, { times: times.slice(0, 1) })]), plainNames, AT);
    expect(queueOf(cases, [], Date.parse(AT))).toMatchObject({ overdue: 1 });
    const both = takeInbox(KNOWN, read([row(1, { times })]), plainNames, AT);
    expect(queueOf(both.cases, [], Date.parse(AT)).cases).toMatchObject([{ standing: 'untimed' }]);
  });
});
