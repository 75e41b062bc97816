import type { MetricBook } from '../catalogue/metric-book';
import type { PageRead, PageReading } from '../reading';
import type { Kept, StatusView, Tone } from '../view';
import type { Words } from '../words/words';
import { absentLines } from './absent-lines';
import { asideLines } from './aside-lines';
import { unwantedLines } from './unwanted-lines';
import { reportLines } from './report-lines';
import { offerView } from './offer-view';
import type { TaughtViews } from './taught-views';

type Page = {
  readonly read: PageRead;
  readonly kept: Kept;
  readonly skipped: number;
  readonly words: Words;
  readonly taught: TaughtViews;
  readonly aside: readonly string[];
  readonly unwanted: readonly string[];
  readonly metrics: MetricBook;
};

const isCurrent = ({ source }: PageReading): boolean => source !== 'report';

/** A report's rows have a line of their own. */
const countLines = ({ read: { readings, misses }, kept, words, aside }: Page): readonly string[] => {
  const read = readings.filter(isCurrent).length;
  const all = read + misses.length;
  if (all === 0) return readings.length + aside.length > 0 ? [] : [words.say('status.nothing')];
  return [words.say(kept === 'kept' ? 'status.kept' : 'status.read', { read, all })];
};

const keptLines = ({ kept, words }: Page): readonly string[] => {
  if (kept === 'kept') return [];
  return [words.say(`status.${kept}`)];
};

/** One line a miss, the same one once. */
const missLines = ({ read, words: { say } }: Page): readonly string[] => {
  const lines = read.misses.map(({ label, metric, reason }) =>
    say('status.miss', { label: label || metric, reason: say(`miss.${reason}`) }),
  );
  return [...new Set(lines)];
};

const accountLines = ({ read, kept, words }: Page): readonly string[] =>
  read.account.assumed && kept === 'kept' && read.readings.length > 0 ? [words.say('status.assumed')] : [];

const skippedLines = ({ skipped, words }: Page): readonly string[] =>
  skipped === 0 ? [] : [words.say('status.skipped', { count: skipped })];

/** A value that is still loading is no reason to draw attention; one that could not be kept is. */
const toneOf = ({ read, kept, skipped, taught }: Page): Tone => {
  const puzzled = read.misses.some(({ reason }) => reason !== 'no-value');
  return kept !== 'kept' || skipped > 0 || puzzled || taught.isPuzzled || read.offer ? 'watch' : 'quiet';
};

/** What the page gave, what it did not, and how history took it. */
export const statusView = (page: Page): StatusView => {
  const { say } = page.words;
  const asides = asideLines(page.read, page.aside, page.words);
  const offer = offerView(page.read, page.words);
  const missing = [...missLines(page), ...absentLines(page.read, page.words, page.aside), ...asides];
  return {
    title: 'Benchline',
    lines: [
      ...countLines(page),
      ...reportLines(page),
      ...keptLines(page),
      ...missLines(page),
      ...page.taught.lines,
      ...absentLines(page.read, page.words, page.aside),
      ...unwantedLines(page),
      ...accountLines(page),
      ...skippedLines(page),
    ],
    tone: toneOf(page),
    ...(page.taught.questions.length > 0 && { questions: page.taught.questions }),
    ...(asides.length > 0 && { asides }),
    ...(offer && { offer }),
    labels: {
      open: say('label.open'),
      close: say('label.close'),
      thisPage: say('label.page'),
      everywhere: say('label.everywhere'),
      back: say('label.back'),
      history: say('label.history'),
      // "It" is what the lines say is missing.
      show: say(missing.length > 0 ? 'show.button' : 'show.other'),
      report: say('report.button'),
      tip: say('label.tip'),
    },
  };
};
