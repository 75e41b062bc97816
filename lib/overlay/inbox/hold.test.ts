import { describe, expect, it } from 'vitest';
import type { InboxFilter, InboxRead } from '../../inbox';
import { holdInbox, NOTHING_SEEN } from './hold';
import type { Memory } from './hold';

const made = { after: '2026-11-22T08:00:00.000Z', before: '2026-11-22T08:00:00.000Z' };

type Looks = { readonly country?: string; readonly filter?: InboxFilter; readonly rows: readonly string[] };

const readOf = ({ country = 'US', filter = 'all', rows }: Looks): InboxRead => ({
  pageId: 'messages',
  path: '/messaging/inbox',
  language: 'en',
  account: { store: 'Acme Home', country, host: 'sellercentral.amazon.com', assumed: false },
  list: {
    filter,
    extent: 'part',
    made,
    rows: rows.map(thread => ({
      identity: { thread, order: null, buyer: null, subject: null },
      country: null,
      state: 'waiting',
      times: [],
      made,
    })),
  },
  conversation: null,
  counts: { needed: null, unresolved: null },
});

/** Plays reads, [at what time in s, what], and answers how long each had to wait, in s. */
const play = (scenes: readonly (readonly [number, Looks])[], movedAt = -Infinity): readonly number[] => {
  let memory: Memory = NOTHING_SEEN;
  return scenes.map(([at, looks]) => {
    const held = holdInbox(memory, readOf(looks), at * 1000, movedAt * 1000);
    ({ memory } = held);
    return held.wait / 1000;
  });
};

describe('whose rows they are', () => {
  it('is sure of the first list, of one that grows and of one that changes in part', () => {
    expect(
      play([
        [0, { rows: ['a', 'b'] }],
        [1, { rows: ['a', 'b', 'c'] }],
        [2, { rows: ['c', 'd'] }],
      ]),
    ).toEqual([0, 0, 0]);
  });

  it('waits where another account is named over the rows of the first, until its own have come', () => {
    expect(
      play([
        [0, { rows: ['a', 'b'] }],
        [10, { country: 'DE', rows: ['a', 'b'] }],
        [12, { country: 'DE', rows: ['a', 'b'] }],
        [13, { country: 'DE', rows: ['x', 'y'] }],
      ]),
    ).toEqual([0, 20, 18, 0]);
  });

  it('takes them after a while, as one store may have the same list in two marketplaces', () => {
    expect(
      play([
        [0, { rows: ['a'] }],
        [10, { country: 'DE', rows: ['a'] }],
        [30, { country: 'DE', rows: ['a'] }],
      ]),
    ).toEqual([0, 20, 0]);
  });

  it('waits for a name that comes after its rows', () => {
    expect(
      play([
        [0, { rows: ['a', 'b'] }],
        [10, { rows: ['x', 'y'] }],
        [12, { country: 'DE', rows: ['x', 'y'] }],
      ]),
    ).toEqual([0, 3, 0]);
  });

  it('does not wait where scrolling or a filter explains that all rows are new', () => {
    expect(
      play(
        [
          [0, { rows: ['a'] }],
          [10, { rows: ['x'] }],
        ],
        9,
      ),
    ).toEqual([0, 0]);
    expect(
      play([
        [0, { rows: ['a'] }],
        [10, { filter: 'resolved', rows: ['x'] }],
      ]),
    ).toEqual([0, 0]);
  });
});

describe('which filter they are of', () => {
  it('waits while another filter still shows the very same rows', () => {
    expect(
      play([
        [0, { filter: 'resolved', rows: ['a', 'b'] }],
        [10, { filter: 'response-needed', rows: ['a', 'b'] }],
        [11, { filter: 'response-needed', rows: ['w'] }],
      ]),
    ).toEqual([0, 5, 0]);
    expect(
      play([
        [0, { filter: 'resolved', rows: ['a'] }],
        [10, { filter: 'response-needed', rows: ['a'] }],
        [15, { filter: 'response-needed', rows: ['a'] }],
      ]),
    ).toEqual([0, 5, 0]);
  });

  it('believes an empty list only once it has stayed empty', () => {
    expect(
      play([
        [0, { filter: 'response-needed', rows: [] }],
        [2, { filter: 'response-needed', rows: [] }],
        [5, { filter: 'response-needed', rows: [] }],
      ]),
    ).toEqual([5, 3, 0]);
    expect(
      play([
        [0, { rows: ['a'] }],
        [10, { filter: 'response-needed', rows: [] }],
        [11, { filter: 'response-needed', rows: ['b'] }],
      ]),
    ).toEqual([0, 5, 0]);
  });
});
