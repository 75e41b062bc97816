import { judgedRange } from '../../lib/history/look-back';
import { ownersOf } from '../../lib/history/owner';
import type { Rows } from '../../lib/history/read-rows';
import type { Db } from '../../lib/history/schema';
import { readSeries, readSeriesOfPage, readSeriesWithReports, type Series } from '../../lib/history/series';
import { pastOf } from '../../lib/insight/past';
import { tipIdsFor } from '../../lib/catalogue/tips';
import type { Action } from '../../lib/journal/action';
import { titledIn } from '../../lib/answer/titled';
import { actionsOf } from '../../lib/journal/actions-of';
import { deedsOf, triedFor, type Deed, type Done } from '../../lib/journal/deeds';
import { NO_CHOICES, type TipChoices } from '../../lib/journal/own-tip';
import type { OwnMessages } from '../../lib/messages/own-messages';
import { aroundOf } from '../../lib/summary/around';
import type { Wish } from '../../lib/summary/history-address';
import type { Choice } from '../../lib/summary/history-view';
import { judgedTogether } from '../../lib/summary/judged-together';
import type { Known } from '../../lib/summary/order';
import type { Reader } from '../../lib/summary/reader';
import { reportView } from '../../lib/summary/report-view';
import { seriesView, type SeriesView } from '../../lib/summary/series-view';
import { companionId, companionsIn, companionsOf, zoomIn } from '../../lib/summary/plot-address';
import { ALONE, type Together } from '../../lib/summary/plot-view';
import type { Ordered } from '../../lib/summary/order';
import type { Reading } from '../../lib/reading';
import { ownMessagesFor } from '../../lib/worker/own-messages';
import type { Window } from '../../lib/catalogue/metric';

/** `skipped`: damaged readings of the series. */
export type Chosen = { readonly series: SeriesView | null; readonly skipped: number };

type Read = Rows<Reading> & { readonly judged: readonly Reading[] };

type Company = { readonly entries: readonly Known[]; readonly reports: readonly Series[] };

/** What the list brings at most is shown without more ado. */
const ENOUGH = 30;

/** The rows that judge a series, and those that are shown: most often the same, and the chart comes sooner. */
const readRows = async (
  db: Db,
  { account, series: { key } }: Choice,
  { range }: Wish,
  at: Date,
): Promise<Read> => {
  const judged = await readSeries(db, account.id, key, judgedRange(at));
  const isEnough = range !== 'all' && judged.rows.length >= ENOUGH;
  const all = isEnough ? judged : await readSeries(db, account.id, key);
  return { rows: all.rows, skipped: all.skipped - all.broken, judged: judged.rows };
};

const REPORTED: readonly Window[] = ['P1D', 'P1W', 'P1M'];

/** What Amazon's report says of the same metric and orders: it tells when bad orders leave the window. */
const readReportsOf = async (db: Db, { account, series: { key } }: Choice): Promise<readonly Reading[]> => {
  const keys = REPORTED.map(window => ({ ...key, window }));
  const { rows } = await readSeriesOfPage(db, account.id, keys, { kind: 'report' });
  return rows.flatMap(series => series.rows);
};

/** What the account's other series and its reports say; read in the same moment as the series itself. */
const readCompany = async (db: Db, { account, company, series }: Choice, at: Date): Promise<Company> => {
  const seen = company.filter(each => each.series.kind === 'seen' && each.series !== series);
  const keys = seen.map(each => each.series.key);
  const metrics = new Set([series.key, ...keys].map(({ metric }) => metric));
  const { rows, past } = await readSeriesWithReports(db, account.id, keys, metrics, judgedRange(at));
  const entries = seen.map((each, index) => ({
    ...each,
    series: { ...each.series, rows: rows[index]?.rows ?? [] },
  }));
  return { entries, reports: past };
};

/** The chosen series with its verdict among all of its account, as the popup has it. */
const judgedIn = (choice: Choice, judged: readonly Reading[], { entries, reports }: Company): Choice => {
  const whole = { ...choice, series: { ...choice.series, rows: judged } };
  const [first] = judgedTogether([whole, ...entries], choice.account, reports);
  return first?.verdict ? { ...whole, verdict: first.verdict } : whole;
};

/** What the address asks for beside the chosen series, and all series that it could ask for. */
export type Asked = { readonly all: readonly Ordered[]; readonly search: string };

/** The series that stand in one chart with the chosen one, each as far back as it goes. */
const readTogether = async (db: Db, choice: Choice, { all, search }: Asked): Promise<Together> => {
  const possible = companionsOf(all, choice);
  const ids = companionsIn(search);
  const shown = await Promise.all(
    possible
      .filter(other => ids.includes(companionId(other)))
      .map(async other => {
        const { account, series } = other;
        const { rows } = await readSeries(db, account.id, series.key, { kind: series.kind });
        return { choice: other, rows };
      }),
  );
  return { ...ALONE, possible, shown, search, zoom: zoomIn(search) };
};

const NOTHING_ASKED: Asked = { all: [], search: '' };

/** A report has a few hundred rows at most: all of them. */
const readReport = async (
  db: Db,
  choice: Choice,
  wish: Wish,
  reader: Reader,
  asked: Asked,
): Promise<Chosen> => {
  const { account, series } = choice;
  const [{ rows, skipped, broken }, together] = await Promise.all([
    readSeries(db, account.id, series.key, { kind: 'report' }),
    readTogether(db, choice, asked),
  ]);
  return { series: reportView(choice, rows, wish.range, reader, together), skipped: skipped - broken };
};

/** A step of longer ago may need readings from before what judges the series. ms */
const LONG_AGO = 200 * 86_400_000;

type Doing = {
  readonly actions: readonly Action[];
  readonly reports: readonly Series[];
  readonly reader: Reader;
};

type Did = { readonly deeds: readonly Deed[]; readonly tried: ReturnType<typeof triedFor> };

/** What the seller did for a series, each step with what came after it, by all readings that tell. */
const readDeeds = async (
  db: Db,
  { account, metric, series: { key, rows } }: Choice,
  { actions, reports, reader: { at, timeZone } }: Doing,
): Promise<Did> => {
  const isOld = actions.some(
    action => action.metric === key.metric && at.getTime() - Date.parse(action.at) > LONG_AGO,
  );
  const all = isOld ? (await readSeries(db, account.id, key)).rows : rows;
  const done: Done = { actions, series: key, rows: all, past: pastOf(reports, key), metric, at, timeZone };
  const deeds = deedsOf(done);
  return { deeds, tried: triedFor(done, deeds, tipIdsFor(key.metric)) };
};

/** What the store's own messages show, as in the panel. */
const readOwn = async (db: Db, { account, series: { key } }: Choice, at: Date): Promise<OwnMessages | null> =>
  ownMessagesFor(db, { readings: [key] }, (await ownersOf(account)).store.id, at);

/** The view of the series that the address asks for, with the rows of its own that a list leaves out. `tips`: which of them the seller hid and wrote. */
export const readChosen = async (
  db: Db,
  choice: Choice | null,
  wish: Wish,
  reader: Reader,
  tips: Promise<TipChoices> = Promise.resolve(NO_CHOICES),
  asked: Asked = NOTHING_ASKED,
): Promise<Chosen> => {
  if (!choice) return { series: null, skipped: 0 };
  if (choice.series.kind === 'report') return readReport(db, choice, wish, reader, asked);
  const [{ rows, skipped, judged }, report, company, actions, choices, own, together] = await Promise.all([
    readRows(db, choice, wish, reader.at),
    readReportsOf(db, choice),
    readCompany(db, choice, reader.at),
    actionsOf(db, choice.account.id),
    tips,
    readOwn(db, choice, reader.at),
    readTogether(db, choice, asked),
  ]);
  const whole = judgedIn(choice, judged, company);
  const doings = titledIn(actions.rows, reader.words.language);
  const did = await readDeeds(db, whole, { actions: doings, reports: company.reports, reader });
  const beside = { report, own, around: aroundOf(choice, did.tried, choices), deeds: did.deeds };
  const series = seriesView(whole, rows, wish.range, reader, beside, together);
  return { series, skipped };
};
