import { backBy } from '../insight/back-by';
import { dateOfDay, dayTeller } from '../insight/day';
import { recoveryOf, type Recovery } from '../insight/recovery';
import type { Held, Standing } from '../insight/verdict';
import type { PanelView } from '../view';
import type { Words } from '../words/words';
import type { Subject } from './subject';
import { targetBound } from './target-words';

type Rows = PanelView['rows'];

/** What the orders that are needed must be, by metric. */
const CLEAN = {
  'order-defect-rate': 'clean.defects',
  'invoice-defect-rate': 'clean.invoices',
  'late-shipment-rate': 'clean.late',
  'cancellation-rate': 'clean.cancelled',
  'valid-tracking-rate': 'clean.untracked',
  'on-time-delivery-rate': 'clean.late',
} as const;

const isNamed = (metric: string): metric is keyof typeof CLEAN => metric in CLEAN;

const shareText = ({ low, high }: Extract<Recovery, { kind: 'share' }>, words: Words): string => {
  const [least, most] = [Math.floor(low * 100) / 100, Math.ceil(high * 100) / 100].map(share =>
    words.formatTarget('rate', share),
  );
  if (least === undefined || most === undefined || least === most)
    return words.say('clean.share', { share: most ?? '' });
  return words.say('clean.share-between', { low: least, high: most });
};

/** "213 orders more, without a defect"; without counts "24% to 26% more than now, all good". */
const recoveryText = (recovery: Recovery, metric: string, words: Words): string => {
  if (recovery.kind === 'share') return shareText(recovery, words);
  if (recovery.kind === 'never') return words.say('clean.never');
  return words.say(isNamed(metric) ? CLEAN[metric] : 'clean.more', { count: recovery.count });
};

const REMARKS = { orders: 'clean.while', share: 'clean.no-counts', never: null } as const;

const ordersRow = ({ reading, metric, words }: Subject, { target }: Held, value: number): Rows => {
  const recovery = recoveryOf(value, reading.counts, target);
  if (recovery === null) return [];
  const remark = REMARKS[recovery.kind];
  const label = words.say('row.back', { bound: targetBound(target, metric, words) });
  return [[label, recoveryText(recovery, metric.id, words), remark === null ? '' : words.say(remark)]];
};

const dateRow = (subject: Subject, { target }: Held): Rows => {
  const { reading, metric, words, at, timeZone, report = [] } = subject;
  const by = backBy(reading, metric, target, { report, today: dayTeller(timeZone)(at) });
  if (by === null) return [];
  const date = words.formatDate(dateOfDay(by.day), at);
  return [[words.say('row.by'), words.say('by.date', { date }), words.say(`by.${by.basis}`)]];
};

/** What it would take to keep a missed target again: so many good orders, or so long without a bad one. Rates only. */
export const recoveryRows = (subject: Subject, { target, value }: Standing): Rows =>
  target === null || target.met || subject.metric.unit !== 'rate'
    ? []
    : [...ordersRow(subject, target, value), ...dateRow(subject, target)];
