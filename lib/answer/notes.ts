import { moreWindows } from '../insight/day';
import { excludes } from '../insight/interval';
import { ordersToTell } from '../insight/orders-needed';
import { windowsToWait } from '../insight/order-of-windows';
import type { Standing } from '../insight/verdict';
import type { Subject } from './subject';
import { takeNotes } from './take-notes';
import { roughly } from './trend-words';
import { isFirstDay } from './visits';

type Notes = readonly string[];

const keptNotes = ({ kept, words }: Subject): Notes => {
  if (kept === 'off') return [words.say('note.off')];
  return kept === 'not-kept' ? [words.say('note.not-kept')] : [];
};

const absentNotes = ({ verdict, metric, words }: Subject): Notes => {
  if (verdict.kind === 'value') return [];
  return [words.say(metric.section === 'insights' ? 'note.na-insights' : 'note.na')];
};

/** "About 20 weeks": order counts are compared with those of one earlier window, the order of values takes several. */
const waitNotes = ({ words, reading: { window, counts }, metric }: Subject): Notes => {
  const more = moreWindows(window, counts === null ? windowsToWait(window) : 1);
  if (more === null || metric.direction === 'neither') return [];
  return [words.say('note.wait', { wait: words.windowName(more) })];
};

/** A trend needs windows that share no orders; until then say why there is none. */
const trendNotes = (subject: Subject): Notes => {
  const { kept, verdict, words, reading } = subject;
  if (kept !== 'kept' || verdict.kind === 'none') return [];
  if (isFirstDay(subject)) return [words.say('note.first'), ...waitNotes(subject)];
  const waits = verdict.trend.kind === 'too-little' && reading.window !== 'lifetime';
  return waits ? [words.say('note.too-little', { window: words.windowName(reading.window) })] : [];
};

/** Beyond the target, but by so few orders that chance alone could do it. */
const few = ({ target, interval }: Standing): boolean =>
  target !== null && !target.met && interval !== null && !excludes(interval, target.target.value);

const fewNotes = ({ words, reading: { counts } }: Subject, standing: Standing): Notes => {
  if (!few(standing) || counts === null || standing.target === null) return [];
  const needed = ordersToTell(counts, standing.target.target.value);
  return [
    Number.isFinite(needed)
      ? words.say('note.few', { orders: counts.whole, needed: roughly(needed, counts.whole) })
      : words.say('note.few-at'),
  ];
};

const judgedNotes = (subject: Subject): Notes => {
  const { verdict, words } = subject;
  if (verdict.kind === 'none') return [];
  const { standing } = verdict;
  return [
    ...(standing.benchmarks === 'contradict' ? [words.say('note.contradiction')] : []),
    ...fewNotes(subject, standing),
  ];
};

const LAGS = {
  'order-defect-rate': 'note.lag-defects',
  'negative-feedback-rate': 'note.lag-defects',
  'a-to-z-claim-rate': 'note.lag-defects',
  'chargeback-rate': 'note.lag-defects',
  'on-time-delivery-rate': 'note.lag-on-time',
} as const;

const hasOwnLag = (metric: string): metric is keyof typeof LAGS => metric in LAGS;

/** How far Amazon's own figure lags behind: docs/metrics.md, "Traps in the meaning". */
const lagNotes = ({ metric, verdict, words }: Subject): Notes => {
  if (verdict.kind === 'none') return [];
  if (hasOwnLag(metric.id)) return [words.say(LAGS[metric.id])];
  if (metric.section === 'shipping') return [words.say('note.lag-shipping')];
  return metric.section === 'insights' ? [words.say('note.lag-insights')] : [];
};

const outsideNotes = ({ words }: Subject, outside: readonly string[]): Notes =>
  outside.length === 0 ? [] : [words.say('note.outside', { marks: outside.join(', ') })];

const skippedNotes = ({ words }: Subject, skipped: number): Notes =>
  skipped === 0 ? [] : [words.say('note.skipped', { count: skipped })];

/** What the seller should know about this figure, the most pressing first. */
export const notesOf = (subject: Subject, outside: readonly string[], skipped: number): Notes => [
  ...keptNotes(subject),
  ...absentNotes(subject),
  ...trendNotes(subject),
  ...judgedNotes(subject),
  ...takeNotes(subject),
  ...lagNotes(subject),
  ...outsideNotes(subject, outside),
  ...skippedNotes(subject, skipped),
];
