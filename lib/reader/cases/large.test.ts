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
  const asked = { layout: 0, style: 0, roots: 0 };
  const result = readInbox({
    document,
    location,
    shadowRootOf: el => {
      asked.roots += 1;
      return el.shadowRoot;
    },
    isShown: () => (asked.layout += 1) > 0,
    isDrawn: () => (asked.style += 1) > 0,
    now: NOW,
    made: createMadeLog(NOW),
  });
  return { result, asked };
};

/** jsdom builds large pages slowly; a browser has them at once. */
const MANY = 1000;

const orderOf = (at: number): string => `301-${String(1_000_000 + at)}-${String(9_000_000 - at)}`;

const pageOf = (count: number) =>
  inboxPage(
    LAYOUTS.div(
      Array.from({ length: count }, (_, at) => ({
        ...entry(at % 5),
        subject: `Product details inquiry from Amazon customer Anna ${at} (Order: ${orderOf(at)})`,
        buyer: `Anna ${at}`,
      })),
    ),
  );

describe('large and closed pages', () => {
  it('of thousands of rows are read whole', () => {
    const { result } = read(pageOf(MANY));
    const rows = result.kind === 'read' ? (result.read.list?.rows ?? []) : [];
    expect(rows).toHaveLength(MANY);
    expect(rows.every(({ times }) => times.length === 1)).toBe(true);
    expect(rows.at(-1)?.identity.order).toBe(orderOf(MANY - 1));
  });

  it('of twice the rows ask for no more layout, and for twice as much of the rest', () => {
    const [one, two] = [read(pageOf(MANY / 4)).asked, read(pageOf(MANY / 2)).asked];
    expect(one.layout).toBeGreaterThan(0);
    expect(two.layout).toBe(one.layout);
    expect(two.style).toBeLessThan(10 * (MANY / 2));
    expect(two.roots).toBeLessThan(2.1 * one.roots);
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
