import { day, left, minute, read, shown, turn, type Step, type Story } from './story';

type Page = Parameters<typeof read>[1];
type Truth = Omit<Step, 'now' | 'read'>;

/** The seller's store in Canada: its inbox truly writes Toronto's time, four hours behind UTC in July. */
const CANADA = { store: 'Acme Home', country: 'Canada', host: 'sellercentral.amazon.ca', assumed: false };
const step = (now: string, page: Page, truth: Truth): Step => ({
  now,
  read: read(now, { account: CANADA, ...page }),
  ...truth,
});
const T = (time: string): string => `2026-07-30T${time}:00Z`;
const at = (id: string, time: string) => shown(id, [minute('2026-07-30', time)], { country: 'CA' });

const WRONG = { CA: { zone: 'America/Los_Angeles' } };
const RIGHT = { CA: { zone: 'America/Toronto' } };

/** The seller chose the zone that the inbox shows. */
export const ZONE_STORIES: readonly Story[] = [
  {
    name: 'the right zone makes deadlines exact, with one in another marketplace beside them',
    zones: RIGHT,
    steps: [
      step(
        T('18:00'),
        { rows: [at('a', '09:00'), at('b', '13:55')] },
        { waits: { a: T('13:00'), b: T('17:55') }, since: { a: T('13:00'), b: T('17:55') } },
      ),
      step(
        T('19:00'),
        { rows: [at('a', '09:00'), shown('c', [day('2026-07-30')], { country: 'US' })] },
        { waits: { a: T('13:00'), c: T('18:30') }, since: { a: T('13:00') } },
      ),
    ],
  },
  {
    name: 'a wrong zone and a message of the last minutes, which is late by no row of the page',
    zones: WRONG,
    steps: [
      step(
        T('18:00'),
        { rows: [at('a', '09:00'), at('b', '13:55')] },
        { waits: { a: T('13:00'), b: T('17:55') } },
      ),
      // What is fresh is not seen any more: the doubt was kept.
      step(
        T('21:00'),
        { rows: [at('a', '09:00'), at('b', '13:55'), at('c', '15:00')] },
        { waits: { a: T('13:00'), b: T('17:55'), c: T('19:00') } },
      ),
    ],
  },
  {
    name: 'a wrong zone and Amazon’s timer',
    zones: WRONG,
    steps: [
      step(
        T('20:00'),
        {
          rows: [
            at('a', '09:00'),
            shown('b', [minute('2026-07-30', '10:00'), left(18 * 60)], { country: 'CA' }),
          ],
        },
        { waits: { a: T('13:00'), b: T('14:00') } },
      ),
    ],
  },
  {
    name: 'a wrong zone and a conversation whose reply would come in the future',
    zones: WRONG,
    steps: [
      step(
        T('18:00'),
        {
          rows: [at('a', '09:00')],
          talk: {
            id: 'b',
            country: 'CA',
            state: 'answered',
            turns: [
              turn('buyer', minute('2026-07-30', '08:00')),
              turn('seller', minute('2026-07-30', '13:50')),
            ],
          },
        },
        { waits: { a: T('13:00') }, over: ['b'] },
      ),
    ],
  },
];
