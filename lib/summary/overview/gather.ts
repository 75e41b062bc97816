import { marketplaceOf } from '../../answer/marketplace';
import { judgedRange } from '../../history/look-back';
import { isWholeStore } from '../../history/owner';
import type { Range as Stretch } from '../../history/read-rows';
import type { Account, Db } from '../../history/schema';
import { readSeriesOfPage, type ListedSeries, type Series } from '../../history/series';
import { startOfHistory } from '../../history/start-of-history';
import { accountTitle } from '../account-title';
import type { Range } from '../history-address';
import { inOrder, needOfAccount, type Known, type Ordered } from '../order';
import type { Summed } from '../popup-view';
import type { Reader } from '../reader';
import { withReports } from '../reports';
import type { Gathered, OverviewAccount } from './gathered';
import { tileOf, type Shown, type TileView } from './tile';
import { daysOfRange, tileLine, type TileLine } from './tile-line';

/** So many series are read at a time: a few milliseconds each, so that a page that reads stays at hand. */
const SLICE = 6;
/** Fewer to begin with: whoever opens the page waits for them. */
const FIRST_SLICE = 2;

/** What is asked: how far back, as seen by whom, and which accounts are wanted first. */
export type Asked = {
  readonly range: Range;
  readonly reader: Reader;
  readonly isWanted: (account: OverviewAccount) => boolean;
};

/** An account while it is read. `lines` by series. */
type Part = {
  readonly ordered: Ordered;
  readonly lines: ReadonlyMap<string, TileLine>;
  readonly view: OverviewAccount;
};

const nameOf = ({ series: { key, kind } }: Known): string =>
  [key.metric, key.scope, key.window, kind].join(' ');

const viewOf = (account: Account, tiles: readonly TileView[], { say }: Reader): OverviewAccount => ({
  id: account.id,
  title: accountTitle(account, say),
  country: isWholeStore(account) ? null : marketplaceOf(account),
  tiles,
});

const partOf = (ordered: Ordered, lines: Part['lines'], shown: Shown): Part => {
  const { account, entries } = ordered;
  const tiles = entries.map(entry => tileOf(entry, account, lines.get(nameOf(entry)) ?? null, shown));
  return { ordered, lines, view: viewOf(account, tiles, shown.reader) };
};

/** The part with the tiles of some of its series drawn. */
const withLines = (part: Part, lines: Part['lines'], shown: Shown): Part => {
  const { account, entries } = part.ordered;
  const tiles = part.view.tiles.map((tile, at) => {
    const entry = entries[at];
    const line = entry && lines.get(nameOf(entry));
    return line ? tileOf(entry, account, line, shown) : tile;
  });
  return { ...part, lines: new Map([...part.lines, ...lines]), view: { ...part.view, tiles } };
};

/** What is read of each series: what judges it, and what is shown of it, no row before. */
const stretchOf = ({ range, reader: { at } }: Shown): Stretch => {
  const { until, ...rest } = judgedRange(at);
  return range === 'all' ? { ...(until && { until }) } : { ...rest, ...(until && { until }) };
};

type Slices = readonly (readonly Known[])[];

/** The series of an account, a few at a time, each time of one kind. */
const slicesOf = (entries: readonly Known[]): Slices =>
  [...Map.groupBy(entries, ({ series }) => series.kind).values()].flatMap(all =>
    Array.from({ length: Math.ceil(all.length / SLICE) }, (_, at) => all.slice(at * SLICE, (at + 1) * SLICE)),
  );

const withSmallFirst = ([first = [], ...others]: Slices): Slices =>
  [first.slice(0, FIRST_SLICE), first.slice(FIRST_SLICE), ...others].filter(({ length }) => length > 0);

const readSlice = (db: Db, account: Account, slice: readonly Known[], stretch: Stretch) =>
  readSeriesOfPage(
    db,
    account.id,
    slice.map(({ series }) => series.key),
    { ...stretch, ...(slice[0] && { kind: slice[0].series.kind }) },
  );

type Read = { readonly part: Part; readonly series: readonly ListedSeries[] };

/** The slice drawn, and its series with the rows that judge them. */
const taken = (part: Part, slice: readonly Known[], rows: readonly Series[], shown: Shown): Read => {
  const since = judgedRange(shown.reader.at).since?.toISOString() ?? '';
  const lines = new Map<string, TileLine>();
  const series = slice.map((entry, at) => {
    const own = rows[at]?.rows ?? [];
    lines.set(nameOf(entry), tileLine(entry, own, shown.days, shown.reader));
    return { ...entry.series, rows: own.filter(({ firstSeen }) => firstSeen >= since) };
  });
  return { part: withLines(part, lines, shown), series };
};

/** The account with verdicts by all that was read of it, as the popup has them, and so in the popup's order. */
const judged = (part: Part, series: readonly ListedSeries[], shown: Shown): Part => {
  const accounts = [part.ordered.account];
  const [ordered] = withReports(inOrder(accounts, series, shown.reader), accounts, series);
  return ordered ? partOf(ordered, part.lines, shown) : part;
};

const byNeed = (parts: readonly Part[]): readonly Part[] =>
  parts.toSorted((one, other) => needOfAccount(other.ordered) - needOfAccount(one.ordered));

const countOf = (parts: readonly Part[], count: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + count(part), 0);

/**
 * Reads the lines of every series, a few at a time, and gives what is known after each slice: first what is wanted, the
 * neediest account first. A series has its newest value and its standing from the beginning (`listed`), its line when it
 * was read, and its verdict and its place among the others when its account was. Who stops asking stops the reading.
 */
export async function* gather(db: Db, listed: Summed, asked: Asked): AsyncGenerator<Gathered> {
  const { range, reader, isWanted } = asked;
  const start = range === 'all' ? await startOfHistory(db) : null;
  const shown: Shown = { range, days: daysOfRange(range, start, reader), reader };
  const all = withReports(inOrder(listed.accounts, listed.series, reader), listed.accounts, listed.series);
  let parts = all.map(ordered => partOf(ordered, new Map(), shown));
  let lost = 0;
  const { damaged } = listed;
  const known = (): Gathered => ({
    accounts: parts.map(({ view }) => view),
    read: countOf(parts, ({ lines }) => lines.size),
    of: countOf(parts, ({ ordered }) => ordered.entries.length),
    skipped: Math.max(listed.skipped, lost),
    ...(damaged && { damaged: { ...damaged, readings: Math.max(damaged.readings ?? 0, lost) } }),
  });
  const put = (part: Part): void => {
    parts = parts.map(each => (each.view.id === part.view.id ? part : each));
  };
  const queue = parts.toSorted((one, other) => Number(isWanted(other.view)) - Number(isWanted(one.view)));
  for (let part of queue) {
    const { account, entries } = part.ordered;
    const series: ListedSeries[] = [];
    const slices = slicesOf(entries);
    for (const slice of part === queue[0] ? withSmallFirst(slices) : slices) {
      const { rows, skipped, broken } = await readSlice(db, account, slice, stretchOf(shown));
      const read = taken(part, slice, rows, shown);
      part = read.part;
      series.push(...read.series);
      lost += skipped - broken;
      put(part);
      if (series.length < entries.length) yield known();
    }
    put(judged(part, series, shown));
    yield known();
  }
  parts = [...byNeed(parts)];
  yield known();
}
