import { figureOf } from '../advice/figures';
import type { Metric } from '../catalogue/metric';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { tipIdsFor } from '../catalogue/tips';
import type { Series } from '../history/series';
import { judgeAll } from '../insight/verdict';
import { NO_CHOICES, type TipChoices } from '../journal/own-tip';
import type { Action } from '../journal/action';
import { titledIn } from './titled';
import { deedsOf, triedFor } from '../journal/deeds';
import type { OwnMessages } from '../messages/own-messages';
import { pastOf } from '../insight/past';
import type { PageRead, PageReading, Reading } from '../reading';
import type { Density } from '../settings';
import type { Kept, PageAnswer } from '../view';
import { wordsFor, type Words } from '../words/words';
import { besideOf } from './beside';
import { panelWords } from './panel-words';
import { rowsFinder, withCurrent } from './current';
import { marketplaceOf } from './marketplace';
import { statusView } from './status';
import type { Around, Subject } from './subject';
import { taughtViews } from './taught-views';
import type { Taught } from '../taught/standing';

/** What the worker knows when it answers a page. */
export type Asked = {
  readonly read: PageRead;
  readonly kept: Kept;
  /** One a reading of the page, rows ascending, at most the last 400 days, the current reading the last. */
  readonly series: readonly Series[];
  /** Rows of reports in the account's history, of any window: they tell of the time before the first reading, and when bad orders leave a window. */
  readonly past?: readonly Series[];
  /** A metric of a reading with the target that the seller set for it in the account; as it is where not given. */
  readonly inAccount?: (metric: Metric, reading: PageReading) => Metric;
  /** Rows of the history that were damaged and left out. */
  readonly skipped: number;
  readonly at: Date;
  /** What the store's own messages show beside Amazon's figures. */
  readonly own?: OwnMessages | null;
  /** The last readings of the account's other figures, which tell which tips fit; those of the page are newer. */
  readonly lastKnown?: readonly Reading[];
  /** What the seller made of the tips. */
  readonly tips?: Pick<TipChoices, 'hidden' | 'own'>;
  /** What the seller did in the accounts of the page. */
  readonly actions?: readonly Action[];
  /** What the seller taught for the page. */
  readonly taught?: Taught;
  /** The metrics that are known, with the seller's own where the page has one; the catalogue's alone where not given. */
  readonly metrics?: MetricBook;
  /** The metrics that Benchline does not read by itself on this version of the page. */
  readonly aside?: readonly string[];
  /** The metrics beside which the seller wants nothing to be drawn. */
  readonly unwanted?: readonly string[];
  /** How much of a chip is drawn at most. */
  readonly density?: Density;
  /** IANA zone in which days are counted; the machine's own where not given. */
  readonly timeZone?: string;
};

/** What tells which tips fit the values of a page. */
const aroundOf = ({ read, lastKnown = [], tips = NO_CHOICES }: Asked): Around => {
  const country = marketplaceOf(read.account);
  const figures = [
    ...read.readings.flatMap(reading => figureOf(reading, country, null)),
    ...lastKnown.flatMap(reading => figureOf(reading, country, reading.lastSeen)),
  ];
  return { country, figures, hidden: new Set(tips.hidden), ownTips: tips.own, tried: [] };
};

/** The subjects of a page; a metric that the catalogue does not know is not spoken of, nor are a report's rows one by one. */
const subjectsOf = (asked: Asked, words: Words): readonly Subject[] => {
  const { read, series, at, past = [], metrics = CATALOGUE } = asked;
  const actions = titledIn(asked.actions ?? [], words.language);
  const rowsOf = rowsFinder(series);
  const country = marketplaceOf(read.account);
  const known = read.readings.flatMap(reading => {
    const found = metrics.find(reading.metric);
    if (found === undefined || reading.source === 'report') return [];
    const metric = asked.inAccount?.(found, reading) ?? found;
    const rows = withCurrent(rowsOf(reading), reading, read, at);
    return [{ metric, reading, rows, past: pastOf(past, reading), country }];
  });
  const verdicts = judgeAll(known);
  const around = aroundOf(asked);
  return known.flatMap(({ metric, reading, rows, past: report }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined) return [];
    const done = { ...asked, actions, series: reading, rows, past: report, metric };
    const deeds = deedsOf(done);
    const tried = { ...around, tried: triedFor(done, deeds, tipIdsFor(metric.id)) };
    const { host } = read.account;
    return [{ ...asked, host, metric, reading, rows, report, words, verdict, deeds, around: tried }];
  });
};

/** What is drawn; a metric that the seller does not want to see is judged with the others all the same. */
const besidesOf = (asked: Asked, words: Words): PageAnswer['beside'] => {
  const { unwanted = [], density = 'full', skipped } = asked;
  const wanted = subjectsOf(asked, words).filter(({ metric }) => !unwanted.includes(metric.id));
  const drawn = wanted.map(subject => besideOf(subject, skipped));
  if (density === 'full') return drawn;
  return drawn.map(beside => ({ ...beside, chip: { ...beside.chip, most: density } }));
};

/** The finished answer to a page: words, verdicts and geometry for every reading. Never throws. */
export const answerPage = (asked: Asked): PageAnswer => {
  const { read, kept, skipped } = asked;
  const words = wordsFor(read.language);
  return {
    language: words.language,
    dir: words.dir,
    kept,
    panel: panelWords(words),
    beside: besidesOf(asked, words),
    status: statusView({
      read,
      kept,
      skipped,
      words,
      taught: taughtViews(asked, words),
      aside: asked.aside ?? [],
      unwanted: asked.unwanted ?? [],
      metrics: asked.metrics ?? CATALOGUE,
    }),
  };
};
