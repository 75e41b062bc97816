import { describe, expect, it } from 'vitest';
import type { CaseView, InboxAnswer, InboxRead, InboxRow } from '../../inbox';
import { inNeed } from './in-need';

const row = (order: number): InboxRow => ({
  identity: { thread: null, order: String(order), buyer: null, subject: null },
  country: null,
  state: 'unknown',
  times: [],
  made: { after: '', before: '' },
});
const readOf = (count: number): InboxRead => ({
  pageId: 'messages',
  path: '/messaging/inbox',
  language: 'en',
  account: { store: '', country: null, host: '' } as unknown as InboxRead['account'],
  list: {
    filter: 'all',
    extent: 'full',
    rows: Array.from({ length: count }, (_, at) => row(at)),
    made: { after: '', before: '' },
  },
  conversation: null,
  counts: { needed: null, unresolved: null },
});
const view = (rank: number): CaseView => ({ rank, text: '4 h', name: '4 h left', tone: 'quiet' });
const answerOf = (rows: InboxAnswer['rows'], next: number | null): InboxAnswer => ({
  language: 'en',
  dir: 'ltr',
  rows,
  bar: { text: 'Next', tone: 'quiet', facts: [], name: 'Next', next, jump: 'Go' },
  conversation: null,
  theme: null,
});

const waits = (at: number): boolean => at % 100 === 7;

describe('what is asked of a list a minute later', () => {
  const first = answerOf(
    Array.from({ length: 1000 }, (_, at) => (waits(at) ? view(at) : null)),
    7,
  );

  it('are the rows that wait, and never that the list is whole', () => {
    const { list } = inNeed(readOf(1000), first).read;
    expect(list?.extent).toBe('part');
    expect(list?.rows.map(({ identity }) => identity.order)).toEqual(
      [7, 107, 207, 307, 407, 507, 607, 707, 807, 907].map(String),
    );
  });

  it('is answered for all rows again', () => {
    const views = [null, ...Array.from({ length: 9 }, (_, nth) => view(nth))];
    const { rows, bar } = inNeed(readOf(1000), first).widen(answerOf(views, 2));
    expect(rows).toHaveLength(1000);
    expect(rows.flatMap((each, at) => (each ? [[at, each.rank]] : []))).toEqual(
      Array.from({ length: 9 }, (_, nth) => [107 + 100 * nth, nth]),
    );
    expect(bar?.next).toBe(207);
  });

  it('is all of a short list', () => {
    const read = readOf(12);
    const answer = answerOf(
      Array.from({ length: 12 }, () => null),
      null,
    );
    expect(inNeed(read, answer).read).toBe(read);
    expect(inNeed(read, answer).widen(answer)).toBe(answer);
  });
});
