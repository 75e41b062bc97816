import { countryCodeIn } from '../../history/country';
import type { CaseIdentity, InboxFilter, InboxRow, SaidTime } from '../../inbox';
import type { CaseState } from '../../messages/case';
import type { Box } from '../box';
import { dayHeadsOfRows, underHead, type DayHead } from './day-heads';
import type { Ground, Marks } from './ground';
import type { InboxView } from './inbox-view';
import { partsOfRows, type RowParts } from './own-parts';
import { rowOf, type Part, type Row } from './row-pieces';
import { inOrder, orderOfDates, type Order } from './settle-orders';
import { shownByKind } from './shown-by-kind';
import { mapInSteps, type Steps } from './steps';
import type { Said } from './time/said';

type Read = Omit<InboxRow, 'made'>;

/** Longer texts are cut: they only tell cases apart. */
const LONGEST = 300;

const marksIn = ({ marks }: Ground, row: Box): readonly Marks[] => {
  const found: Marks[] = [];
  const visit = (box: Box): void => {
    const own = marks.get(box);
    if (own) found.push(own);
    box.kids.forEach(visit);
  };
  visit(row);
  return found;
};

const only = <T>(all: readonly (T | null)[]): T | null => {
  const [one = null, other] = new Set(all.filter(each => each !== null));
  return other === undefined ? one : null;
};

const textOf = (part: Part | null): string | null => part?.piece.text.slice(0, LONGEST) ?? null;

const identityOf = (row: Row, { buyer, subject }: RowParts, marks: readonly Marks[]): CaseIdentity => {
  const order =
    subject?.piece.order ??
    only(marks.map(each => each.order)) ??
    row.parts.find(({ piece }) => piece.order)?.piece.order ??
    null;
  return {
    thread: only(marks.map(({ thread }) => thread)),
    order,
    buyer: textOf(buyer),
    subject: textOf(subject),
  };
};

const isRunning = (time: SaidTime): boolean => time.is === 'overdue' || time.is === 'left';

/** A running timer waits, whatever else the row says: to believe otherwise could cost the seller the deadline. */
const stateOf = (filter: InboxFilter, times: readonly SaidTime[], said: readonly CaseState[]): CaseState => {
  if (times.some(isRunning)) return 'waiting';
  const [one, other] = new Set(said);
  if (one !== undefined && other === undefined) return one;
  return filter === 'response-needed' ? 'waiting' : 'unknown';
};

/** A picture of the buyer is called what the buyer is: a name that is a country's too says nothing of a flag. */
const countryOf = (
  { languages }: Ground,
  marks: readonly Marks[],
  { countries, buyer }: RowParts,
): string | null => {
  const flag = only([...marks.map(({ country }) => country), ...countries.map(({ piece }) => piece.country)]);
  return buyer && flag && countryCodeIn(buyer.piece.text, languages) === flag ? null : flag;
};

const unique = (times: readonly SaidTime[]): readonly SaidTime[] => [
  ...new Map(times.map(time => [JSON.stringify(time), time])).values(),
];

/** Without anything to know it by it is no case; with several orders and dates it is several, of which the page's structure went astray. */
const isNoCase = (
  { parts }: Row,
  times: readonly SaidTime[],
  { thread, order, buyer, subject }: CaseIdentity,
): boolean => {
  const orders = new Set(parts.flatMap(({ piece }) => piece.order ?? []));
  const dates = times.filter(({ is }) => is !== 'left' && is !== 'overdue');
  return !(thread ?? order ?? (buyer && subject)) || (orders.size > 1 && dates.length > 1);
};

const saidUnder = (
  said: Said | null,
  order: Order | null,
  head: DayHead = { is: 'none' },
): readonly SaidTime[] => {
  const time = said && (said.clock ? underHead(said, head) : inOrder(said, order));
  return time ? [time] : [];
};

/** A row without any time of its own came on the day that it stands under. */
const timesOfHead = ({ times }: RowParts, head: DayHead = { is: 'none' }): readonly SaidTime[] =>
  head.is === 'day' && times.length === 0 ? [head.time] : [];

/** What the rows of the list say, one by one and by each other; null for one that is no case. */
export const readRows = function* (
  ground: Ground,
  boxes: readonly Box[],
  filter: InboxFilter,
  view: Pick<InboxView, 'now' | 'isShown' | 'isDrawn'>,
): Steps<readonly (Read | null)[]> {
  const isShown = shownByKind(view);
  const rows = yield* mapInSteps(boxes, box => rowOf(ground, box, isShown));
  yield;
  const parts = partsOfRows(rows);
  yield;
  const order = orderOfDates(
    parts.flatMap(({ times }) => times.flatMap(({ piece }) => piece.said ?? [])),
    view.now,
  );
  const heads = dayHeadsOfRows(ground, boxes);
  return yield* mapInSteps(rows, (row, at) => {
    const own = parts[at];
    if (!own) return null;
    const marks = marksIn(ground, row.box);
    const said = own.times.flatMap(({ piece }) => saidUnder(piece.said, order, heads[at]));
    const known = [...marks.flatMap(each => each.times), ...said];
    const times = unique(known.length > 0 ? known : timesOfHead(own, heads[at]));
    const states = [
      ...marks.flatMap(({ state }) => state ?? []),
      ...own.states.flatMap(({ piece }) => piece.state ?? []),
    ];
    const identity = identityOf(row, own, marks);
    if (isNoCase(row, times, identity)) return null;
    return {
      identity,
      country: countryOf(ground, marks, own),
      state: stateOf(filter, times, states),
      times,
    };
  });
};
