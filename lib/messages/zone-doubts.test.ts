import { describe, expect, it } from 'vitest';
import type { InboxRead, InboxRow, SaidTime, Turn } from '../inbox';
import type { KeptCase, KeptRead } from './kept-case';
import { takeInbox, type TakenInbox } from './take-inbox';
import { plainNames } from './testing/plain-names';
import { doubting, NO_CHOICE, NO_COUNTRY, zoningOf, type Zoning } from './zoning';

const minute = (time: string, date = '2026-07-14'): SaidTime => ({ is: 'minute', dates: [date], time });
const left = (minutes: number): SaidTime => ({ is: 'left', least: minutes, most: minutes });
const iso = (time: string): string => `2026-07-14T${time}:00.000Z`;
const made = (time: string) => ({ after: iso(time), before: iso(time) });

type Shown = { readonly id: number; readonly times: readonly SaidTime[]; readonly country?: string | null };

const rowOf = (at: string, { id, times, country = 'CA' }: Shown): InboxRow => ({
  identity: { thread: `${id}`, order: null, buyer: null, subject: null },
  country,
  state: 'waiting',
  times,
  made: made(at),
});

const page = (at: string, rows: readonly Shown[], more: Partial<InboxRead> = {}): InboxRead => ({
  pageId: 'messages',
  path: '/messaging/inbox',
  language: 'en',
  account: { store: 'Acme', country: 'Canada', host: 'sellercentral.amazon.ca', assumed: false },
  list: {
    filter: 'response-needed',
    extent: 'full',
    rows: rows.map(row => rowOf(at, row)),
    made: made(at),
  },
  conversation: null,
  counts: { needed: null, unresolved: null },
  ...more,
});

const zones = (country: string, zone: string): Zoning => zoningOf({ [country]: { zone } });
const PACIFIC = zones('CA', 'America/Los_Angeles');
const EASTERN = zones('CA', 'America/Toronto');

type Known = { readonly cases: readonly KeptCase[]; readonly reads: readonly KeptRead[] };
const NOTHING: Known = { cases: [], reads: [] };

const take = (read: InboxRead, at: string, zoning: Zoning, known: Known = NOTHING): TakenInbox =>
  takeInbox({ ...known, account: 'a', place: 'p', zoning }, read, plainNames, iso(at));

const after = ({ cases, read }: TakenInbox): Known => ({ cases, reads: read ? [read] : [] });
const came = ({ cases }: Pick<TakenInbox, 'cases'>): readonly string[] =>
  cases.map(({ receivedAfter }) => receivedAfter.slice(11, 16));

const isAgainst = (read: InboxRead, at: string, zoning: Zoning, known?: Known): boolean => {
  const { against, doubted } = take(read, at, zoning, known);
  expect(doubted).toEqual([...against.values()]);
  return against.size > 0;
};

const talk = (at: string, turns: readonly Turn[], rows: readonly Shown[]): InboxRead =>
  page(at, rows, {
    conversation: {
      identity: rowOf(at, { id: 1, times: [] }).identity,
      country: 'CA',
      state: 'waiting',
      turns,
      made: made(at),
    },
  });

const timed = (time: string) => page('18:00', [{ id: 1, times: [minute(time), left(19 * 60)] }]);

const dated = (date: string) => [{ id: 1, times: [minute('01:30', date)] }];

describe('a chosen zone', () => {
  it('bounds the arrival where no page contradicts it', () => {
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }]);
    expect(came(take(read, '18:00', NO_CHOICE))).toEqual(['13:00']);
    expect(came(take(read, '18:00', PACIFIC))).toEqual(['16:00']);
    expect(take(read, '18:00', PACIFIC)).toMatchObject({ against: new Map(), doubted: [] });
  });

  it('counts beside the zone of another marketplace that is chosen in the header', () => {
    const account = { store: 'Acme', country: 'Mexico', host: 'sellercentral.amazon.com.mx', assumed: false };
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }], { account });
    expect(came(take(read, '18:00', EASTERN))).toEqual(['13:00']);
    expect(came(take(read, '18:00', PACIFIC))).toEqual(['15:00']);
  });

  it('knows the chosen marketplace in whichever language its name is', () => {
    const account = { store: 'Acme', country: 'Mexiko', host: 'sellercentral.amazon.com.mx', assumed: false };
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }], { account, language: 'ja' });
    expect(came(take(read, '18:00', PACIFIC))).toEqual(['15:00']);
  });

  it('is of no use for a marketplace whose zone is known', () => {
    const read = page('18:00', [{ id: 1, times: [minute('09:00')], country: 'DE' }], {
      account: { store: 'Acme', country: 'Germany', host: 'sellercentral.amazon.de', assumed: false },
    });
    expect(came(take(read, '18:00', zones('DE', 'Pacific/Honolulu')))).toEqual(['07:00']);
  });

  it('is chosen apart for messages that show no country', () => {
    const read = page('18:00', [{ id: 1, times: [minute('09:00')], country: null }]);
    expect(came(take(read, '18:00', EASTERN))).toEqual(['23:00']);
    expect(came(take(read, '18:00', zones(NO_COUNTRY, 'America/Toronto')))).toEqual(['13:00']);
  });

  it('makes no deadline later that was known before', () => {
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }]);
    const before = after(take(read, '18:00', NO_CHOICE));
    expect(
      came(take(page('18:30', [{ id: 1, times: [minute('09:00')] }]), '18:30', PACIFIC, before)),
    ).toEqual(['13:00']);
  });
});

describe('a page that contradicts a chosen zone', () => {
  it('shows a message from the future, and the earlier deadline stands for all its rows', () => {
    const rows = [
      { id: 1, times: [minute('09:00')] },
      { id: 2, times: [minute('13:30')] },
    ];
    const taken = take(page('18:00', rows), '18:00', PACIFIC);
    expect(taken).toMatchObject({
      against: new Map([['CA', 'America/Los_Angeles']]),
      doubted: ['America/Los_Angeles'],
    });
    expect(came(taken)).toEqual(['13:00', '17:30']);
    expect(came(take(page('18:00', rows), '18:00', NO_CHOICE))).toEqual(['13:00', '17:30']);
  });

  it('shows a day from the future', () => {
    const day: SaidTime = { is: 'day', dates: ['2026-07-14'] };
    expect(isAgainst(page('05:00', [{ id: 1, times: [day] }]), '05:00', PACIFIC)).toBe(true);
    expect(isAgainst(page('08:00', [{ id: 1, times: [day] }]), '08:00', PACIFIC)).toBe(false);
  });

  it('may have an order of the digits that does not lie in the future', () => {
    const said: SaidTime = { is: 'minute', dates: ['2026-07-14', '2026-01-07'], time: '13:30' };
    expect(isAgainst(page('18:00', [{ id: 1, times: [said] }]), '18:00', PACIFIC)).toBe(false);
  });

  it('has what is in the future everywhere, which says nothing of a zone', () => {
    const times = [minute('13:30', '2026-08-14')];
    expect(isAgainst(page('18:00', [{ id: 1, times }]), '18:00', PACIFIC)).toBe(false);
  });

  it('has Amazon’s timer, which another zone of the country fits', () => {
    // Came at 13:00 UTC, five hours before the page.
    expect(isAgainst(timed('09:00'), '18:00', PACIFIC)).toBe(true);
    expect(isAgainst(timed('09:00'), '18:00', EASTERN)).toBe(false);
    // In Vancouver's it fits; in none does a later message of the same case.
    expect(isAgainst(timed('06:00'), '18:00', EASTERN)).toBe(true);
    expect(isAgainst(timed('09:25'), '18:00', EASTERN)).toBe(false);
    expect(came(take(timed('09:00'), '18:00', PACIFIC))).toEqual(['13:00']);
  });

  it('says how long ago it was beside the date', () => {
    const ago: SaidTime = { is: 'ago', least: 299, most: 301 };
    const read = (time: string) => page('18:00', [{ id: 1, times: [minute(time), ago] }]);
    expect(isAgainst(read('09:00'), '18:00', PACIFIC)).toBe(true);
    expect(isAgainst(read('09:00'), '18:00', EASTERN)).toBe(false);
  });

  it('has a message that a full read, later by the zone, did not have', () => {
    const known = after(take(page('15:00', []), '15:00', EASTERN));
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }]);
    expect(isAgainst(read, '18:00', EASTERN, known)).toBe(true);
    expect(isAgainst(read, '18:00', PACIFIC, known)).toBe(false);
  });

  it('has an open conversation with a reply from the future, or against the timer of its row', () => {
    const buyer: Turn = { by: 'buyer', time: minute('09:00') };
    const reply: Turn = { by: 'seller', time: minute('13:30') };
    expect(isAgainst(talk('18:00', [buyer, reply], []), '18:00', PACIFIC)).toBe(true);
    expect(isAgainst(talk('18:00', [buyer], []), '18:00', PACIFIC)).toBe(false);
    const rows = [{ id: 1, times: [left(19 * 60)] }];
    expect(isAgainst(talk('18:00', [buyer], rows), '18:00', PACIFIC)).toBe(true);
    expect(isAgainst(talk('18:00', [buyer], rows), '18:00', EASTERN)).toBe(false);
    const known = after(take(page('17:00', [{ id: 1, times: [left(20 * 60)] }]), '17:00', PACIFIC));
    const later = talk('18:00', [{ by: 'seller', time: minute('05:00') }, buyer], []);
    expect(isAgainst(later, '18:00', PACIFIC, known)).toBe(true);
    expect(came(take(later, '18:00', PACIFIC, known))).toEqual(['13:00']);
  });

  it('makes earlier what was read by that zone before, though it does not show it', () => {
    const first = take(page('18:00', [{ id: 1, times: [minute('09:00')] }]), '18:00', PACIFIC);
    expect(came(first)).toEqual(['16:00']);
    const part = page('19:00', [{ id: 2, times: [minute('14:30')] }]);
    const list = part.list && { ...part.list, extent: 'part' as const };
    expect(came(take({ ...part, list }, '19:00', PACIFIC, after(first)))).toEqual(['13:00', '18:30']);
  });

  it('leaves the choice aside from then on, and an earlier one earlier', () => {
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }]);
    const doubted = doubting(PACIFIC, new Set(['CA']));
    expect(take(read, '18:00', doubted)).toMatchObject({
      against: new Map(),
      doubted: ['America/Los_Angeles'],
    });
    expect(came(take(read, '18:00', doubted))).toEqual(['13:00']);
    const halifax = doubting(zones('CA', 'America/Halifax'), new Set(['CA']));
    expect(came(take(read, '18:00', halifax))).toEqual(['12:00']);
  });
});

describe('a choice that is taken back', () => {
  it('makes earlier what was read by it, and nothing later', () => {
    const read = page('18:00', [{ id: 1, times: [minute('09:00')] }]);
    const nothing = page('18:30', [], { list: null });
    const pacific = after(take(read, '18:00', PACIFIC));
    expect(came(take(nothing, '18:30', EASTERN, pacific))).toEqual(['13:00']);
    expect(came(take(nothing, '18:30', NO_CHOICE, pacific))).toEqual(['13:00']);
    const eastern = after(take(read, '18:00', EASTERN));
    expect(came(take(nothing, '18:30', PACIFIC, eastern))).toEqual(['13:00']);
  });

  it('counts the earlier way where the clocks are changed about then', () => {
    const at = '2026-11-01T20:00:00.000Z';
    const span = { after: at, before: at };
    const read = page('20:00', dated('2026-11-01'));
    const list = read.list && {
      ...read.list,
      made: span,
      rows: read.list.rows.map(row => ({ ...row, made: span })),
    };
    const taken = (zoning: Zoning, known: Known = NOTHING, page: InboxRead = { ...read, list }) =>
      takeInbox({ ...known, account: 'a', place: 'p', zoning }, page, plainNames, at);
    const regina = after(taken(zones('CA', 'America/Regina')));
    const back = taken(EASTERN, regina, { ...read, list: null });
    const [changed] = back.cases;
    const [straight] = taken(EASTERN).cases;
    expect(changed && straight && changed.receivedAfter <= straight.receivedAfter).toBe(true);
  });
});
