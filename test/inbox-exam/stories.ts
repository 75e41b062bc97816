import {
  AMERICA,
  GERMANY,
  ago,
  day,
  instant,
  known,
  left,
  minute,
  overdue,
  read,
  shown,
  turn,
  type Step,
  type Story,
} from './story';

type Page = Parameters<typeof read>[1];
type Truth = Omit<Step, 'now' | 'read'>;
const step = (now: string, page: Page, truth: Truth): Step => ({ now, read: read(now, page), ...truth });
const T = (time: string, date = 30): string => `2026-07-${String(date).padStart(2, '0')}T${time}:00Z`;
const D30 = day('2026-07-30');
const D29 = day('2026-07-29');

export const STORIES: readonly Story[] = [
  {
    name: 'the list is looked at each hour',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [D30])], needed: 1 },
        { waits: { a: T('07:10') }, since: { a: T('22:00', 29) } },
      ),
      step(
        T('09:00'),
        { rows: [shown('a', [D30]), shown('b', [D30])], needed: 2 },
        { waits: { a: T('07:10'), b: T('08:20') }, since: { b: T('07:59') } },
      ),
      step(
        T('10:00'),
        { rows: [shown('b', [D30])], needed: 1 },
        { waits: { b: T('08:20') }, over: ['a'], since: { b: T('07:59') } },
      ),
    ],
  },
  {
    name: 'answered elsewhere, and the buyer writes again',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('07:10') } }),
      step(T('10:00'), { rows: [] }, { waits: {}, over: ['a'] }),
      step(
        T('12:00'),
        { rows: [shown('a', [D30])] },
        { waits: { a: T('11:30') }, since: { a: T('22:00', 29) } },
      ),
    ],
  },
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
    name: 'a list that is scrolled in parts',
    steps: [
      step(
        T('08:00'),
        { extent: 'part', rows: [shown('a', [D30]), shown('b', [D30])], needed: 4 },
        { waits: { a: T('07:10'), b: T('06:10') }, more: 2 },
      ),
      step(
        T('08:01'),
        { extent: 'part', rows: [shown('c', [D29]), shown('d', [D29])], needed: 4 },
        { waits: { a: T('07:10'), b: T('06:10'), c: T('20:10', 29), d: T('19:10', 29) } },
      ),
      step(
        T('09:00'),
        { extent: 'part', rows: [shown('a', [D30])], needed: 4 },
        { waits: { a: T('07:10'), b: T('06:10'), c: T('20:10', 29), d: T('19:10', 29) } },
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
    name: 'another store on the same computer',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('07:10') } }),
      step(
        T('08:05'),
        { account: { ...GERMANY, store: 'Other GmbH' }, rows: [] },
        { waits: { a: T('07:10') } },
      ),
      step(
        T('08:06'),
        { account: { ...GERMANY, store: 'Other GmbH' }, rows: [shown('z', [D30])] },
        { waits: { a: T('07:10'), z: T('08:05') } },
      ),
    ],
  },
  {
    name: 'another country of the same store',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [D30]), shown('f', [D30], { country: 'FR' })] },
        { waits: { a: T('07:10'), f: T('07:00') } },
      ),
      step(
        T('08:05'),
        { account: { ...GERMANY, country: 'France' }, rows: [shown('f', [D30], { country: 'FR' })] },
        { waits: { a: T('07:10'), f: T('07:00') } },
      ),
    ],
  },
  {
    name: 'a store whose name cannot be read for a while',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('07:10') } }),
      step(
        T('08:05'),
        { account: { ...GERMANY, store: '', assumed: true }, rows: [] },
        { waits: { a: T('07:10') } },
      ),
    ],
  },
  {
    name: 'all, sent and resolved lists say nothing of what they do not show',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [D30]), shown('b', [D30])] },
        { waits: { a: T('07:10'), b: T('07:20') } },
      ),
      step(T('08:01'), { filter: 'resolved', rows: [] }, { waits: { a: T('07:10'), b: T('07:20') } }),
      step(
        T('08:02'),
        { filter: 'sent', rows: [shown('a', [D29], { state: 'unknown' })] },
        { waits: { a: T('07:10'), b: T('07:20') } },
      ),
      step(T('08:03'), { filter: 'unknown', rows: [] }, { waits: { a: T('07:10'), b: T('07:20') } }),
      step(
        T('09:00'),
        { filter: 'resolved', rows: [shown('b', [D30], { state: 'resolved' })] },
        { waits: { a: T('07:10') }, over: ['b'] },
      ),
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
    name: 'counts of the cards with rows not seen',
    steps: [
      step(
        T('08:00'),
        { extent: 'part', rows: [shown('a', [D30])], needed: 3 },
        { waits: { a: T('06:05') }, more: 2 },
      ),
      step(T('08:10'), { needed: 4 }, { waits: { a: T('06:05') }, more: 3 }),
      step(T('08:20'), { rows: [shown('a', [D30])], needed: 1 }, { waits: { a: T('06:05') } }),
    ],
  },
  {
    name: 'an empty list that failed to load beside a card that counts two',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [D30]), shown('b', [D30])], needed: 2 },
        { waits: { a: T('06:05'), b: T('06:06') } },
      ),
      step(T('08:10'), { rows: [], needed: 2 }, { waits: { a: T('06:05'), b: T('06:06') } }),
    ],
  },
  {
    name: 'two threads of one order, told apart by subject alone',
    steps: [
      step(
        T('08:00'),
        {
          rows: [
            shown('x1', [D30], { identity: known('x', { subject: 'Return (Order: x)' }) }),
            shown('x2', [D29], { identity: known('x', { subject: 'Shipping (Order: x)' }) }),
          ],
        },
        { waits: { x1: T('06:05'), x2: T('18:00', 29) } },
      ),
      step(
        T('09:00'),
        { rows: [shown('x1', [D30], { identity: known('x', { subject: 'Return (Order: x)' }) })] },
        { waits: { x1: T('06:05') } },
      ),
      step(
        T('10:00'),
        {
          talk: {
            id: 'x',
            state: 'answered',
            turns: [
              turn('buyer', minute('2026-07-29', '20:00')),
              turn('seller', minute('2026-07-30', '10:30')),
            ],
          },
          rows: [shown('x1', [D30], { identity: known('x', { subject: 'Return (Order: x)' }) })],
        },
        { waits: { x1: T('06:05') } },
      ),
    ],
  },
  {
    name: 'two of one name and subject, of which one is answered',
    steps: [
      step(
        T('08:00'),
        {
          rows: [
            shown('m', [D30], {
              identity: { thread: null, order: null, buyer: 'David', subject: 'Question' },
            }),
            shown('n', [D29], {
              identity: { thread: null, order: null, buyer: 'David', subject: 'Question' },
            }),
          ],
        },
        { waits: { m: T('06:05'), n: T('12:00', 29) } },
      ),
      step(
        T('09:00'),
        {
          rows: [
            shown('n', [D29], {
              identity: { thread: null, order: null, buyer: 'David', subject: 'Question' },
            }),
          ],
        },
        { waits: { n: T('12:00', 29) } },
      ),
    ],
  },
  {
    name: 'a row that learns its thread later',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('06:05') } }),
      step(
        T('09:00'),
        { rows: [shown('a', [D30], { identity: known('a', { thread: 'A1' }) })] },
        { waits: { a: T('06:05') } },
      ),
      step(
        T('10:00'),
        {
          rows: [shown('a', [D30], { identity: { thread: 'A1', order: null, buyer: null, subject: null } })],
        },
        { waits: { a: T('06:05') } },
      ),
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
