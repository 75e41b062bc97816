import { describe, expect, it } from 'vitest';
import { LONG_AGO } from '../messages/case';
import type { InboxState, StoreInbox } from '../messages/inbox-state';
import { inbox, readerAt, waiting } from '../messages/testing/waiting';
import { queueView, type QueueView } from './queue-view';
import { account } from './testing/listed';

const HOST = 'sellercentral.amazon.de';
const view = (state: InboxState, hours = 0): QueueView => queueView(state, 6, HOST, readerAt(hours));
const known = (...stores: readonly StoreInbox[]): InboxState => ({ kind: 'known', stores });
const INBOX = `https://${HOST}/messaging/inbox?fi=responseNeeded`;

describe('the queue of the popup', () => {
  it('is in the order in which to answer, with theme, country and time', () => {
    const { rows, note, age, links } = view(
      known(
        inbox([waiting('a', 20), waiting('b', -1.5, { country: 'FR', theme: 'product' }), waiting('c', 4.2)]),
      ),
    );
    expect(rows.map(({ theme, place, left, tone }) => [theme, place, left, tone])).toEqual([
      ['Product', 'France', 'overdue for 1 h 30 min', 'bad'],
      ['Delivery', 'Germany', '4 h 12 min left', 'watch'],
      ['Delivery', 'Germany', '20 h left', 'quiet'],
    ]);
    expect(rows[0]?.href).toBe(INBOX);
    expect({ note, age }).toEqual({ note: null, age: { text: 'as of 12:00', old: false } });
    expect(links).toEqual([{ href: INBOX, text: 'Open the inbox' }]);
  });

  it('says how sure a time is', () => {
    const { rows, hint } = view(
      known(
        inbox([
          waiting('day', 4, {}, 10),
          waiting('perhaps', -1, {}, 10),
          waiting('untimed', 9, { receivedAfter: LONG_AGO }),
          waiting('doubted', 10, { state: 'unknown' }),
        ]),
      ),
    );
    expect(rows.map(({ left }) => left)).toEqual([
      'time unknown',
      'may be overdue',
      'at most 4 h left',
      '10 h left',
    ]);
    expect(hint).toContain('earliest possible end');
    expect(rows[2]?.hint).toBeNull();
    expect(view(known(inbox([waiting('a', 5), waiting('b', -9, {}, 2)]))).hint).toBeNull();
    expect(rows[3]?.hint).toContain('May have been answered');
  });

  it('names the store where there are several, and the inbox of each', () => {
    const other = inbox([], { account: account('b', { store: 'Other', country: '' }) });
    const { rows, links } = view(known(inbox([waiting('a', 3)]), other));
    expect(rows[0]?.place).toBe('Acme Home · Germany');
    expect(links.map(({ text }) => text)).toEqual(['Open the inbox of Acme Home', 'Open the inbox of Other']);
  });

  it('names the host too where two stores are called alike', () => {
    const there = account('uk', { store: 'Acme Home', country: '', host: 'sellercentral.amazon.co.uk' });
    const { rows, links } = view(known(inbox([waiting('a', 3)]), inbox([], { account: there })));
    expect(rows[0]?.place).toBe('Acme Home (amazon.de) · Germany');
    expect(links.map(({ text }) => text)).toEqual([
      'Open the inbox of Acme Home (amazon.de)',
      'Open the inbox of Acme Home (amazon.co.uk)',
    ]);
  });

  it('does not go on for ever', () => {
    const many = Array.from({ length: 30 }, (_, index) => waiting(`k${index}`, 3));
    const { rows, more } = view(known(inbox(many, { extra: 2 })));
    expect(rows).toHaveLength(8);
    expect(more).toEqual(['22 more wait', '2 more, times unknown: open the inbox']);
  });

  it('is told apart from none: unread, unreadable, off, old', () => {
    expect(view(known()).note).toContain('Open the inbox in Seller Central once');
    expect(view({ kind: 'unknown' }).note).toContain('is not known');
    expect(view({ kind: 'off' })).toMatchObject({ note: expect.stringContaining('off'), links: [] });
    expect(view(known(inbox([]))).note).toBe('None is known to wait.');
    expect(view(known(inbox([], { extra: 1 }))).note).toBeNull();
    expect(view(known(inbox([waiting('a', 30)])), 20).age).toEqual({
      text: 'This may be out of date: as of Sat 12:00. Open the inbox',
      old: true,
    });
  });

  it('never says more time than there is', () => {
    expect(view(known(inbox([waiting('a', 1)])), 0.001).rows[0]?.left).toBe('59 min left');
  });
});
