import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../test/fixtures/inbox/guide';
import { NOW } from '../../../test/fixtures/inbox/inbox-fixture';
import { inboxPage } from '../../../test/fixtures/inbox/inbox-page';
import { LAYOUTS } from '../../../test/fixtures/inbox/layouts';
import { createMadeLog } from './made-log';
import { readInbox } from './read-inbox';

const URL_OF_LIST = 'https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded';

const read = (html: string, url = URL_OF_LIST) => {
  const { document, location } = new JSDOM(html, { url }).window;
  let asked = 0;
  const result = readInbox({
    document,
    location,
    shadowRootOf: el => el.shadowRoot,
    isShown: () => (asked += 1) > 0,
    now: NOW,
    made: createMadeLog(NOW),
  });
  return { result, asked };
};

/** jsdom builds large pages slowly; a browser has them at once. */
const MANY = 1000;

const orderOf = (at: number): string => `301-${String(1_000_000 + at)}-${String(9_000_000 - at)}`;

describe('large and closed pages', () => {
  it('of thousands of rows are read whole, and each row is asked about a few times only', () => {
    const all = Array.from({ length: MANY }, (_, at) => ({
      ...entry(at % 5),
      subject: `Product details inquiry from Amazon customer Anna ${at} (Order: ${orderOf(at)})`,
      buyer: `Anna ${at}`,
    }));
    const { result, asked } = read(inboxPage(LAYOUTS.div(all)));
    const rows = result.kind === 'read' ? (result.read.list?.rows ?? []) : [];
    expect(rows).toHaveLength(MANY);
    expect(rows.every(({ times }) => times.length === 1)).toBe(true);
    expect(rows.at(-1)?.identity.order).toBe(orderOf(MANY - 1));
    expect(asked).toBeLessThan(20 * MANY);
  });

  it.each([
    ['a sign-in', '<form><input type="password"></form>', URL_OF_LIST],
    [
      'the dashboard of messages',
      '',
      'https://sellercentral.amazon.com/messaging/customer-service-dashboard',
    ],
    ['another host', '', 'https://example.com/messaging/inbox'],
    ['a page of a similar name', '', 'https://sellercentral.amazon.com/messaging/inboxes'],
  ])('%s is silent', (_, html, url) => {
    expect(read(inboxPage(`${LAYOUTS.div([entry(0), entry(1)])}${html}`), url).result.kind).toBe('silent');
  });

  it('an empty page gives neither list nor conversation', () => {
    const { result } = read('<!doctype html><body>');
    expect(result).toMatchObject({ kind: 'read', rows: [], read: { list: null, conversation: null } });
  });
});
