import { describe, expect, it } from 'vitest';
import { popupView } from './popup-view';
import { readerOf } from './reader';
import { account, listed, NOW, reading } from './testing/listed';

const reader = readerOf('en', NOW, 'UTC');
const view = (
  accounts: Parameters<typeof popupView>[0]['accounts'],
  ...series: ReturnType<typeof listed>[]
) => popupView({ accounts, series, skipped: 0 }, reader);

const lateOf = (owner: string, value: number | null) => listed(reading({ account: owner, value }));
const cancelled = listed(
  reading({
    metric: 'cancellation-rate',
    window: 'P7D',
    value: 0.2,
    target: { bound: 'under', value: 0.025 },
  }),
);

const lateOn = (part: number, day: string) =>
  reading({
    value: part / 4000,
    counts: { part, whole: 4000 },
    firstSeen: `${day}T08:00:00.000Z`,
    lastSeen: `${day}T08:00:00.000Z`,
  });

const step = (at: string, more = {}) => ({
  id: at,
  account: 'a',
  metric: 'late-shipment-rate',
  scope: 'all' as const,
  tip: null,
  title: 'Two pickups',
  note: '',
  at,
  changedAt: at,
  ...more,
});

describe('popupView', () => {
  it('is empty without accounts, and leaves out accounts without a reading', () => {
    expect(view([]).accounts).toEqual([]);
    expect(view([account('a')]).accounts).toEqual([]);
  });

  it('puts the neediest metric first and N/A last', () => {
    const none = listed(reading({ metric: 'valid-tracking-rate', value: null }));
    const [only] = view([account('a')], none, lateOf('a', 0.011), cancelled).accounts;
    expect(only?.rows.map(({ name }) => name)).toEqual([
      'Pre-fulfillment Cancel Rate',
      'Late Shipment Rate',
      'Valid Tracking Rate',
    ]);
    expect(only?.rows.map(({ value }) => value)).toEqual(['20%', '1.10%', 'none']);
  });

  it('puts what worsens beyond chance before what is merely behind the average', () => {
    const worsens = listed(lateOn(5, '2026-09-01'), lateOn(60, '2026-11-21'));
    const behind = listed(
      reading({ metric: 'contact-rate', window: 'P4W', value: 0.02, target: null, average: 0.001 }),
    );
    const [only] = view([account('a')], behind, worsens).accounts;
    expect(only?.rows.map(({ name }) => name)).toEqual(['Late Shipment Rate', 'Buyer Contact Rate']);
    expect(only?.rows[0]?.gap.text).toMatch(/worsening/);
  });

  it('says of a target that is about to be lost when that is, before all else', () => {
    const monthly = Array.from({ length: 9 }, (_, month) => {
      const day = new Date(NOW.getTime() - (8 - month) * 30 * 86_400_000).toISOString();
      const part = 40 + month * 18;
      const counts = { part, whole: 5000 };
      return reading({ value: part / 5000, counts, firstSeen: day, lastSeen: day });
    });
    const close = listed(
      reading({ metric: 'order-defect-rate', value: 0.009, target: { bound: 'under', value: 0.01 } }),
    );
    const [only] = view([account('a')], close, listed(...monthly)).accounts;
    expect(only?.rows[0]?.name).toBe('Late Shipment Rate');
    expect(only?.rows[0]?.gap).toMatchObject({ sign: '▲', text: expect.stringMatching(/^passes 4% about /) });
  });

  it('holds twenty accounts apart', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `account-${index}`);
    const { accounts } = view(
      ids.map(id => account(id, { store: id })),
      ...ids.map(id => lateOf(id, 0.01)),
    );
    expect(accounts.map(({ title }) => title)).toEqual(ids.map(id => `${id} · United States`));
    expect(accounts.every(({ rows }) => rows.length === 1)).toBe(true);
  });

  it('names metrics in the reader’s language, whatever the page spoke', () => {
    const german = readerOf('de', NOW, 'UTC');
    const { accounts } = popupView(
      { accounts: [account('a')], series: [lateOf('a', 0.01)], skipped: 0 },
      german,
    );
    expect(accounts[0]?.rows[0]?.name).toBe('Rate verspäteter Lieferungen');
  });

  it('names an account whose header could not be read by its host', () => {
    const assumed = account('a', { store: '', country: '', assumed: true });
    expect(view([assumed], lateOf('a', 0.01)).accounts[0]?.title).toBe(
      'Default account of sellercentral.amazon.com',
    );
  });

  it('names an account as the seller does', () => {
    const named = account('a', { name: 'Main store' });
    expect(view([named], lateOf('a', 0.01)).accounts[0]?.title).toBe('Main store');
  });

  it('names a store in all its marketplaces so, and sends nobody to a page that would not refresh it', () => {
    const cases = listed(reading({ metric: 'cases-resolved', scope: 'all', value: 2 }));
    const [store] = view([account('a', { country: '' })], cases).accounts;
    expect(store).toMatchObject({ title: 'Nordlicht Goods, all marketplaces', links: [] });
    expect(store?.rows).toHaveLength(1);
  });

  it('marks what was last seen more than three days ago, and the page that would refresh it', () => {
    const old = listed(
      reading({ firstSeen: '2026-11-10T08:00:00.000Z', lastSeen: '2026-11-12T08:00:00.000Z' }),
    );
    const [only] = view([account('a')], old).accounts;
    expect(only?.rows[0]).toMatchObject({ age: { text: '9 days old', stale: true } });
    expect(only?.links[0]).toEqual({
      text: 'Account Health: 9 days old, open it',
      href: 'https://sellercentral.amazon.com/performance/dashboard',
      stale: true,
    });
    expect(only?.links[1]?.text).toBe('Feedback Manager: not opened yet');
  });

  it('links to no page of a host that is not Seller Central', () => {
    expect(view([account('a', { host: 'evil.example' })], lateOf('a', 0.01)).accounts[0]?.links).toEqual([]);
  });

  it('leaves out metrics that it does not know and rows of reports', () => {
    const unknown = listed(reading({ metric: 'from-the-future' }));
    const report = { ...lateOf('a', 0.01), kind: 'report' as const };
    expect(view([account('a')], unknown, report).accounts).toEqual([]);
  });

  it('draws a line through the days and says what it shows', () => {
    const rows = [reading({ value: 0.02, firstSeen: '2026-11-20T08:00:00.000Z' }), reading()];
    const spark = view([account('a')], listed(...rows)).accounts[0]?.rows[0]?.spark;
    expect(spark?.line).toMatch(/^M[\d.]+[ ,][\d.]+/);
    expect(spark?.text).toContain('from 2.00% to 1.10%');
  });

  it('tells how many damaged readings were left out', () => {
    expect(popupView({ accounts: [], series: [], skipped: 2 }, reader).note).toBe(
      'Damaged and left out: readings (2). All else is there.',
    );
    expect(view([]).note).toBeNull();
  });

  it('says of the newest step what can be said of it so far, beside the metrics that it is about', () => {
    const late = listed(lateOn(40, '2026-10-01'), lateOn(40, '2026-11-21'));
    const said = (...actions: ReturnType<typeof step>[]) => {
      const given = { accounts: [account('a')], series: [late, cancelled], skipped: 0 };
      const [only] = popupView(given, reader, [], actions).accounts;
      return Object.fromEntries(only?.rows.map(row => [row.name, row.step?.text ?? null]) ?? []);
    };
    const early = step('2026-11-10T08:00:00.000Z');
    expect(said(step('2026-10-20T08:00:00.000Z'), early)).toEqual({
      'Pre-fulfillment Cancel Rate': null,
      'Late Shipment Rate': 'Step of Nov 10: too early to say',
    });
    const none = { 'Pre-fulfillment Cancel Rate': null, 'Late Shipment Rate': null };
    expect(said(step('2026-11-10T08:00:00.000Z', { account: 'b' }))).toEqual(none);
    expect(said(step('2026-11-10T08:00:00.000Z', { scope: 'amazon-fulfilled' }))).toEqual(none);
    expect(said(step('2026-08-01T08:00:00.000Z'))).toEqual(none);
    expect(said(step('2026-12-01T08:00:00.000Z'))).toEqual(none);
  });
});
