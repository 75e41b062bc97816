import { ago, day, left, minute, overdue, read, shown, turn, type Step, type Story } from './story';

type Page = Parameters<typeof read>[1];
type Truth = Omit<Step, 'now' | 'read'>;
const step = (now: string, page: Page, truth: Truth): Step => ({ now, read: read(now, page), ...truth });
const T = (time: string, date = 30): string => `2026-07-${String(date).padStart(2, '0')}T${time}:00Z`;
const D30 = day('2026-07-30');
const D29 = day('2026-07-29');

/** What conversations, timers and answers tell over time. */
export const TALK_STORIES: readonly Story[] = [
  {
    name: 'answered and written to again between two looks',
    steps: [
      step(T('08:00'), { rows: [shown('a', [minute('2026-07-30', '09:10')])] }, { waits: { a: T('07:10') } }),
      step(T('12:00'), { rows: [shown('a', [minute('2026-07-30', '13:30')])] }, { waits: { a: T('07:10') } }),
    ],
  },
  {
    name: 'the row shows the time of the buyer’s second message',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D29])] }, { waits: { a: T('18:00', 29) } }),
      step(T('12:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('18:00', 29) } }),
      step(T('13:00'), { rows: [shown('a', [ago(60, 120)])] }, { waits: { a: T('18:00', 29) } }),
    ],
  },
  {
    name: 'the conversation says the minute, and a second message does not move it',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('06:05') } }),
      step(
        T('08:05'),
        {
          rows: [shown('a', [D30])],
          talk: { id: 'a', turns: [turn('buyer', minute('2026-07-30', '08:05'))] },
        },
        { waits: { a: T('06:05') }, since: { a: T('06:05') } },
      ),
      step(
        T('11:05'),
        {
          talk: {
            id: 'a',
            turns: [
              turn('buyer', minute('2026-07-30', '08:05')),
              turn('buyer', minute('2026-07-30', '13:00')),
            ],
          },
        },
        { waits: { a: T('06:05') }, since: { a: T('06:05') } },
      ),
      step(
        T('12:05'),
        { talk: { id: 'a', turns: [turn('buyer', minute('2026-07-30', '13:00'))] } },
        { waits: { a: T('06:05') }, since: { a: T('06:05') } },
      ),
    ],
  },
  {
    name: 'Amazon’s line and an unknown bubble are no answers',
    steps: [
      step(
        T('08:00'),
        {
          talk: {
            id: 'a',
            turns: [
              turn('buyer', minute('2026-07-30', '08:05')),
              turn('amazon', minute('2026-07-30', '08:06')),
            ],
          },
        },
        { waits: { a: T('06:05') } },
      ),
      step(
        T('08:10'),
        {
          talk: {
            id: 'a',
            turns: [
              turn('buyer', minute('2026-07-30', '08:05')),
              turn('unknown', minute('2026-07-30', '08:06')),
            ],
            state: 'unknown',
          },
        },
        { waits: { a: T('06:05') } },
      ),
    ],
  },
  {
    name: 'answered in the conversation; the old list of another tab comes after',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('06:05') } }),
      step(
        T('09:00'),
        {
          talk: {
            id: 'a',
            state: 'answered',
            turns: [
              turn('buyer', minute('2026-07-30', '08:05')),
              turn('seller', minute('2026-07-30', '10:58')),
            ],
          },
        },
        { waits: {}, over: ['a'] },
      ),
      step(T('09:02'), { rows: [shown('a', [D30])], made: T('08:00') }, { waits: {}, over: ['a'] }),
      step(T('09:10'), { rows: [shown('a', [D30])] }, { waits: { a: T('09:08') }, since: { a: T('08:57') } }),
    ],
  },
  {
    name: 'Amazon’s timer, then overdue',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [left(112)])] },
        { waits: { a: T('09:52', 29) }, since: { a: T('09:51', 29) } },
      ),
      step(
        T('10:00'),
        { rows: [shown('a', [overdue])] },
        { waits: { a: T('09:52', 29) }, since: { a: T('09:51', 29) } },
      ),
    ],
  },
  {
    name: 'a timer contradicts the date: the earlier one counts',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [left(1430), day('2026-07-28')]), shown('b', [overdue, D30])] },
        { waits: { a: T('12:00', 28), b: T('06:00', 29) } },
      ),
    ],
  },
  {
    name: 'no response needed, then the buyer writes again',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('06:05') } }),
      step(
        T('08:10'),
        {
          talk: {
            id: 'a',
            state: 'no-response-needed',
            turns: [turn('buyer', minute('2026-07-30', '08:05'))],
          },
        },
        { waits: {}, over: ['a'] },
      ),
      step(T('12:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('11:00') }, since: { a: T('08:09') } }),
    ],
  },
  {
    name: 'an automatic answer: the conversation says answered, the list still asks',
    steps: [
      step(
        T('08:00'),
        {
          talk: {
            id: 'a',
            state: 'answered',
            turns: [
              turn('buyer', minute('2026-07-30', '08:05')),
              turn('seller', minute('2026-07-30', '08:06')),
            ],
          },
        },
        { waits: {} },
      ),
      step(T('08:05'), { rows: [shown('a', [D30])] }, { waits: { a: T('06:05') } }),
    ],
  },
  {
    name: 'a response needed list while the conversation beside it was just answered',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [D30]), shown('b', [D30])] },
        { waits: { a: T('06:05'), b: T('06:06') } },
      ),
      step(
        T('08:30'),
        {
          rows: [shown('a', [D30]), shown('b', [D30])],
          made: T('08:00'),
          talk: {
            id: 'a',
            state: 'answered',
            turns: [
              turn('buyer', minute('2026-07-30', '08:05')),
              turn('seller', minute('2026-07-30', '10:29')),
            ],
          },
        },
        { waits: { b: T('06:06') } },
      ),
      step(T('09:30'), { rows: [shown('b', [D30])] }, { waits: { b: T('06:06') }, over: ['a'] }),
    ],
  },
];
