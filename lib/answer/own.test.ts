import { describe, expect, it } from 'vitest';
import { readingAt } from '../insight/reading.fixture';
import { ownMessagesOf } from '../messages/own-messages';
import { answeredAfter } from '../messages/testing/contacts';
import type { Reading } from '../reading';
import type { PanelView } from '../view';
import { answerPage } from './answer-page';

const AT = new Date('2026-11-21T20:00:00Z');
const delivery = (count: number) =>
  Array.from({ length: count }, () =>
    answeredAfter('2026-11-19T10:00:00.000Z', 330, { theme: 'delivery', unsure: 60 }),
  );

const panelOf = (
  given: Partial<Reading>,
  contacts: ReturnType<typeof delivery>,
  language = 'en-US',
): PanelView => {
  const { account: _, page: path, firstSeen: __, lastSeen: ___, ...reading } = readingAt('2026-11-21', given);
  const account = {
    store: 'Acme',
    country: 'United States',
    host: 'sellercentral.amazon.com',
    assumed: false,
  };
  const { beside } = answerPage({
    read: { pageId: 'feedback', path, language, account, readings: [reading], misses: [] },
    kept: 'kept',
    series: [],
    skipped: 0,
    at: AT,
    timeZone: 'UTC',
    own: ownMessagesOf(contacts, AT.getTime()),
  });
  const [first] = beside;
  if (!first) throw new Error('the page has no answer');
  return first.panel;
};

const TIME = { metric: 'contact-response-time', window: 'P4W', value: 570 } as const;
const CONTACTS = { metric: 'contact-rate', window: 'P4W', value: 0.004 } as const;

describe('the seller’s own answer time', () => {
  it('stands beside Amazon’s, with both ends of what is possible', () => {
    expect(panelOf(TIME, delivery(12)).rows).toContainEqual([
      'measured here',
      '4.5 h to 5.5 h',
      '12 answers, 100% certain, all marketplaces',
    ]);
  });

  it('stands there too where Amazon shows none', () => {
    const rows = panelOf({ ...TIME, value: null }, delivery(12), 'de').rows;
    expect(rows[0]?.[0]).toBe('hier gemessen');
  });

  it.each([
    ['of too few answers', TIME, 4],
    ['beside another metric', CONTACTS, 12],
  ] as const)('is not said %s', (_, given, count) => {
    expect(panelOf(given, delivery(count)).rows.map(([name]) => name)).not.toContain('measured here');
  });
});

describe('the tip beside the contact rate', () => {
  it('is that of the theme that most contacts are about, with the share', () => {
    const [tip] = panelOf(CONTACTS, delivery(24)).tips;
    expect(tip?.id).toBe('tracking-on-every-parcel');
    expect(tip?.reason).toMatch(
      /^100% of the contacts of the last 30 days are about delivery \(24 of 24\)\.$/u,
    );
  });

  it('is the usual one where nothing leads but the average is better', () => {
    const [tip] = panelOf({ ...CONTACTS, average: 0.002 }, delivery(10)).tips;
    expect(tip?.reason).toBe('It is at 0.40%; the average seller is at 0.20%.');
  });

  it('is none where nothing leads and nothing is to compare with', () => {
    expect(panelOf(CONTACTS, delivery(10)).tips).toEqual([]);
  });
});
