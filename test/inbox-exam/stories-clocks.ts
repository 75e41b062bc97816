import { AMERICA, ago, day, instant, minute, read, shown, type Step, type Story } from './story';

type Page = Parameters<typeof read>[1];
type Truth = Omit<Step, 'now' | 'read'>;
const step = (now: string, page: Page, truth: Truth): Step => ({ now, read: read(now, page), ...truth });
const T = (time: string, date = 30): string => `2026-07-${String(date).padStart(2, '0')}T${time}:00Z`;
const D30 = day('2026-07-30');
const D29 = day('2026-07-29');

/** Clocks that are changed, tabs that stay open, days that turn. */
export const CLOCK_STORIES: readonly Story[] = [
  {
    name: 'yesterday at a time, in a tab that stayed open over midnight',
    steps: [
      step(
        T('08:00'),
        {
          rows: [shown('a', [{ is: 'ago', least: 0, most: 2880, clock: { daysAgo: 1, time: '18:05' } }])],
          madeAfter: T('20:00', 29),
        },
        { waits: { a: T('16:05', 28) } },
      ),
      step(
        T('08:10'),
        { rows: [shown('b', [{ is: 'ago', least: 0, most: 2880, clock: { daysAgo: 1, time: '18:05' } }])] },
        { waits: { b: T('16:05', 29) }, since: { b: T('16:04', 29) } },
      ),
    ],
  },
  {
    name: 'a tab left open over night',
    steps: [
      step(T('20:00', 29), { rows: [shown('a', [ago(180, 239)])] }, { waits: { a: T('16:30', 29) } }),
      step(
        T('07:00'),
        { rows: [shown('a', [D29]), shown('b', [D30])] },
        { waits: { a: T('16:30', 29), b: T('01:00') } },
      ),
      step(
        T('08:00'),
        { rows: [shown('a', [ago(180, 239)])], made: T('20:00', 29) },
        { waits: { a: T('16:30', 29), b: T('01:00') } },
      ),
    ],
  },
  {
    name: 'a tab of yesterday, first read today, made at a time not known',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [ago(180, 239)])], madeAfter: T('19:00', 29) },
        { waits: { a: T('15:30', 29) } },
      ),
      step(
        T('08:30'),
        { rows: [shown('a', [D29]), shown('b', [D30])] },
        { waits: { a: T('15:30', 29), b: T('02:00') } },
      ),
    ],
  },
  {
    name: 'the empty list of a tab made before the message came',
    steps: [
      step(T('09:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('08:10') } }),
      step(T('09:05'), { rows: [], made: T('08:00') }, { waits: { a: T('08:10') } }),
    ],
  },
  {
    name: 'America’s clocks go back: one thirty comes twice',
    steps: [
      step(
        '2026-11-01T14:00:00Z',
        {
          account: AMERICA,
          rows: [shown('a', [minute('2026-11-01', '01:30')]), shown('b', [day('2026-11-01')])],
        },
        { waits: { a: '2026-11-01T08:30:00Z', b: '2026-11-01T07:00:00Z' } },
      ),
    ],
  },
  {
    name: 'Germany’s clocks go forward: half past two does not exist',
    steps: [
      step(
        '2026-03-29T10:00:00Z',
        {
          rows: [
            shown('a', [minute('2026-03-29', '02:30')]),
            shown('b', [day('2026-03-29')]),
            shown('c', [minute('2026-03-29', '03:10')]),
          ],
        },
        { waits: { a: '2026-03-29T00:30:00Z', b: '2026-03-28T23:00:00Z', c: '2026-03-29T01:10:00Z' } },
      ),
    ],
  },
  {
    name: 'Germany’s clocks go back over a day without a time',
    steps: [
      step(
        '2026-10-25T20:00:00Z',
        { rows: [shown('a', [day('2026-10-25')]), shown('b', [minute('2026-10-25', '02:59')])] },
        { waits: { a: '2026-10-24T22:00:00Z', b: '2026-10-25T00:59:00Z' } },
      ),
    ],
  },
  {
    name: 'the computer’s clock was a day ahead',
    steps: [
      step(T('09:00', 31), { rows: [] }, { waits: {} }),
      step(T('12:00', 31), { rows: [shown('a', [ago(60, 119)])] }, { waits: {} }),
      step(T('13:00'), { rows: [shown('a', [ago(120, 179)])] }, { waits: { a: T('10:30') } }),
      step(
        T('14:00'),
        { rows: [shown('a', [ago(180, 239)]), shown('b', [D30])] },
        { waits: { a: T('10:30'), b: T('13:20') } },
      ),
    ],
  },
  {
    name: 'the clock was an hour ahead, the row knows its minute',
    steps: [
      step(T('10:00'), { rows: [] }, { waits: {} }),
      step(T('09:30'), { rows: [shown('a', [D30])] }, { waits: { a: T('09:10') } }),
      step(T('09:40'), { rows: [shown('a', [minute('2026-07-30', '11:10')])] }, { waits: { a: T('09:10') } }),
    ],
  },
  {
    name: 'the worker is stopped between all reads (always so here), and the day turns',
    steps: [
      step(T('21:50', 29), { rows: [shown('a', [D29])] }, { waits: { a: T('21:40', 29) } }),
      step(
        T('22:10', 29),
        { rows: [shown('a', [D29]), shown('b', [D30])] },
        { waits: { a: T('21:40', 29), b: T('22:05', 29) }, since: { b: T('21:59', 29) } },
      ),
    ],
  },
  {
    name: 'an instant that lies in the future',
    steps: [
      step(
        T('08:00'),
        {
          rows: [
            shown('a', [instant('2026-08-02T00:00:00Z')]),
            shown('b', [day('2027-07-30')]),
            shown('c', [ago(-300, -200)]),
          ],
        },
        { waits: { a: T('06:00', 29), b: T('06:00', 29), c: T('06:00', 28) } },
      ),
    ],
  },
];
