import { GERMANY, day, known, minute, read, shown, turn, type Step, type Story } from './story';

type Page = Parameters<typeof read>[1];
type Truth = Omit<Step, 'now' | 'read'>;
const step = (now: string, page: Page, truth: Truth): Step => ({ now, read: read(now, page), ...truth });
const T = (time: string, date = 30): string => `2026-07-${String(date).padStart(2, '0')}T${time}:00Z`;
const D30 = day('2026-07-30');
const D29 = day('2026-07-29');

/** Lists that are looked at again, in parts, under filters, of other accounts. */
export const LIST_STORIES: readonly Story[] = [
  {
    name: 'an old case of the same buyer, order and subject is resolved; the new one waits',
    steps: [
      step(T('08:00'), { rows: [shown('a', [D30])] }, { waits: { a: T('07:10') } }),
      step(
        T('08:10'),
        { filter: 'all', extent: 'part', rows: [shown('a', [day('2026-07-02')], { state: 'resolved' })] },
        { waits: { a: T('07:10') } },
      ),
      step(
        T('08:20'),
        { filter: 'all', extent: 'part', rows: [shown('a', [D30], { state: 'resolved' })] },
        { waits: {}, over: ['a'] },
      ),
    ],
  },
  {
    name: 'both in one list of all, the resolved one first',
    steps: [
      step(
        T('08:00'),
        {
          filter: 'all',
          extent: 'part',
          rows: [shown('a', [day('2026-07-02')], { state: 'resolved' }), shown('a', [D30])],
        },
        { waits: { a: T('07:10') } },
      ),
      step(
        T('09:00'),
        { filter: 'all', extent: 'part', rows: [shown('a', []), shown('a', [], { state: 'resolved' })] },
        { waits: { a: T('07:10') } },
      ),
    ],
  },
  {
    name: 'the list under one country alone, without cards',
    steps: [
      step(
        T('08:00'),
        { rows: [shown('a', [D30]), shown('f', [D30], { country: 'FR' })] },
        { waits: { a: T('07:10'), f: T('07:20') } },
      ),
      step(T('08:10'), { rows: [shown('a', [D30])] }, { waits: { a: T('07:10'), f: T('07:20') } }),
      step(T('08:20'), { rows: [shown('a', [D30])], needed: 1 }, { waits: { a: T('07:10') }, over: ['f'] }),
    ],
  },
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
];
