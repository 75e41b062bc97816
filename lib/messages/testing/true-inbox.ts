import type { Conversation, InboxFilter, InboxRead, InboxRow, SaidTime, Turn } from '../../inbox';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What truly happened in one case, in ms, oldest first. */
export type Event = { readonly at: number; readonly by: 'buyer' | 'seller' };
export type TrueCase = {
  readonly id: number;
  readonly country: string;
  readonly zone: string;
  readonly events: readonly Event[];
};

/** How the page writes when a message came. */
export type Style = 'day' | 'either-order' | 'minute' | 'ago' | 'left' | 'none';

const until = ({ events }: TrueCase, now: number): readonly Event[] => events.filter(({ at }) => at <= now);

/** The first message that nobody has answered by now; null where nothing waits. */
export const firstUnanswered = (one: TrueCase, now: number): number | null => {
  const past = until(one, now);
  const answered = past.findLastIndex(({ by }) => by === 'seller');
  return past[answered + 1]?.at ?? null;
};

const wall = (zone: string, at: number): { date: string; time: string } => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  const [date = '', time = ''] = parts.split(' ');
  return { date, time };
};

const swapped = (date: string): readonly string[] => {
  const [year, month, day] = date.split('-');
  return Number(day) <= 12 ? [`${year}-${day}-${month}`] : [];
};

const minutesAgo = (at: number, now: number): SaidTime => {
  const minutes = Math.floor((now - at) / MINUTE);
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? { is: 'ago', least: minutes, most: minutes + 1 }
    : { is: 'ago', least: hours * 60, most: hours * 60 + 60 };
};

const timer = (at: number, now: number): SaidTime => {
  const left = at + 24 * HOUR - now;
  if (left <= 0) return { is: 'overdue' };
  const minutes = Math.floor(left / MINUTE);
  return { is: 'left', least: minutes, most: minutes + 1 };
};

/** What the page says of an instant. */
const saying = (style: Style, { zone }: TrueCase, at: number, now: number): readonly SaidTime[] => {
  const { date, time } = wall(zone, at);
  switch (style) {
    case 'day':
      return [{ is: 'day', dates: [date] }];
    case 'either-order':
      return [{ is: 'day', dates: [date, ...swapped(date)] }];
    case 'minute':
      return [{ is: 'minute', dates: [date], time }];
    case 'ago':
      return [minutesAgo(at, now)];
    case 'left':
      return [timer(at, now)];
    default:
      return [];
  }
};

export type Visit = {
  readonly style: Style;
  readonly filter: InboxFilter;
  /** Which of the rows are loaded: `from` to `to` of all, as virtual scrolling shows them. */
  readonly part: readonly [from: number, to: number] | null;
  /** Whose conversation is open. */
  readonly open: number | null;
  readonly withThread: boolean;
  readonly withCards: boolean;
  /** When the page was loaded (ms): everything on it is of then. */
  readonly at: number;
};

const iso = (at: number): string => new Date(at).toISOString();
const identity = ({ id }: TrueCase, withThread: boolean) => ({
  thread: withThread ? `thread-${id}` : null,
  order: `order-${id % 3}`,
  buyer: `buyer-${id % 2}`,
  subject: `Question ${id}`,
});

/** The row's date: of the message that waits, or of the last one where none does. */
const rowOf = (one: TrueCase, { style, withThread, at }: Visit): InboxRow => {
  const waiting = firstUnanswered(one, at);
  const shown = waiting ?? until(one, at).at(-1)?.at ?? at;
  return {
    identity: identity(one, withThread),
    country: one.country,
    state: waiting === null ? 'answered' : 'waiting',
    times: waiting === null && style === 'left' ? [] : saying(style, one, shown, at),
    made: { after: iso(at), before: iso(at + 1000) },
  };
};

const turnOf =
  (one: TrueCase, { style, at }: Visit) =>
  (event: Event): Turn => ({
    by: event.by,
    time: saying(style === 'left' || style === 'none' ? 'minute' : style, one, event.at, at)[0] ?? null,
  });

const conversationOf = (one: TrueCase, visit: Visit): Conversation => ({
  identity: identity(one, visit.withThread),
  country: one.country,
  state: 'unknown',
  turns: until(one, visit.at).map(turnOf(one, visit)),
  made: { after: iso(visit.at), before: iso(visit.at + 1000) },
});

const listed = (cases: readonly TrueCase[], { filter, at }: Visit): readonly TrueCase[] =>
  cases
    .filter(one => until(one, at).length > 0)
    .filter(one => filter !== 'response-needed' || firstUnanswered(one, at) !== null)
    .toSorted((one, other) => (until(other, at).at(-1)?.at ?? 0) - (until(one, at).at(-1)?.at ?? 0));

/** What a page loaded at `visit.at` gives to the worker. */
export const readOf = (cases: readonly TrueCase[], visit: Visit): InboxRead => {
  const all = listed(cases, visit);
  const [from, to] = visit.part ?? [0, all.length];
  const rows = all.slice(from, to);
  const opened = all.find(({ id }) => id === visit.open);
  const needed = cases.filter(one => firstUnanswered(one, visit.at) !== null).length;
  return {
    pageId: 'messages',
    path: '/messaging/inbox',
    language: 'en',
    account: { store: 'Acme', country: 'Germany', host: 'sellercentral.amazon.de', assumed: false },
    list: {
      filter: visit.filter,
      extent: rows.length === all.length ? 'full' : 'part',
      rows: rows.map(one => rowOf(one, visit)),
      made: { after: iso(visit.at), before: iso(visit.at + 1000) },
    },
    conversation: opened ? conversationOf(opened, visit) : null,
    counts: { needed: visit.withCards ? needed : null, unresolved: null },
  };
};
