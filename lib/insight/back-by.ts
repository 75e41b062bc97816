import type { Metric, Target } from '../catalogue/metric';
import type { Counts, PageReading, Reading } from '../reading';
import { dayOfDate, daysOf, type Day } from './day';
import { keepsTarget } from './gap';
import { daysUntilGone, type Bucket, type WindowNow } from './recovery-date';
import { countsFit } from './rounding';

/** The day on which a target is kept again at the latest, and whether a report's periods brought it nearer. */
export type BackBy = { readonly day: Day; readonly basis: 'report' | 'window' };

const badOf = ({ part, whole }: Counts, { bound }: Target): number =>
  bound === 'under' ? part : whole - part;

const isKeptWith = (bad: number, whole: number, target: Target): boolean =>
  keepsTarget((target.bound === 'under' ? bad : whole - bad) / whole, target);

/** The most bad orders of `whole` with which the target is kept; −1 where none is too many. */
export const allowedBad = (whole: number, target: Target): number => {
  const room = target.bound === 'under' ? target.value : 1 - target.value;
  let bad = Math.min(whole, Math.ceil(room * whole) + 1);
  while (bad >= 0 && !isKeptWith(bad, whole, target)) bad -= 1;
  return bad;
};

/** So many days, at most, the figures of a page lag behind it: docs/metrics.md. Not known for order defects. */
const lagOf = ({ id, section }: Pick<Metric, 'id' | 'section'>): number | null => {
  if (id === 'on-time-delivery-rate') return 7;
  return section === 'shipping' ? 3 : null;
};

/** The window's days at the earliest and at the latest that they can be; null where nothing says when it is. */
type Days = { readonly start: Day; readonly sureFrom: Day; readonly end: Day; readonly lag: number };

const daysIn = (reading: PageReading, metric: Pick<Metric, 'id' | 'section'>, today: Day): Days | null => {
  const { period, window } = reading;
  if (period !== null) {
    const [start, end] = [dayOfDate(period.start), dayOfDate(period.end)];
    return end < start ? null : { start, sureFrom: start, end, lag: Math.max(0, today - end) };
  }
  const [length, lag] = [daysOf(window), lagOf(metric)];
  if (length === null || lag === null) return null;
  const end = today - lag;
  return { start: end - length + 1, sureFrom: today - length + 1, end, lag };
};

/** A report that is older may count what Amazon has taken back since. In days. */
const FRESH = 14;

const bucketsOf = (report: readonly Reading[], reading: PageReading, target: Target, today: Day): Bucket[] =>
  report.flatMap(({ metric, scope, period, counts, lastSeen }) => {
    const isSame = metric === reading.metric && scope === reading.scope;
    if (!isSame || period === null || counts === null || dayOfDate(lastSeen) < today - FRESH) return [];
    return [{ start: dayOfDate(period.start), end: dayOfDate(period.end), bad: badOf(counts, target) }];
  });

/** Of buckets that share days the longest that begins first. */
const apartFrom = (buckets: readonly Bucket[]): readonly Bucket[] => {
  const kept: Bucket[] = [];
  for (const next of buckets.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (next.start > (kept.at(-1)?.end ?? -Infinity)) kept.push(next);
  return kept;
};

/**
 * By when a missed target is kept again if no bad order is added and as many orders come as go: bad orders leave the
 * rolling window with their days. `report` are rows of Amazon's report (any window); those of the same metric and scope
 * that lie in the window with all of their days and were seen in the last two weeks tell when. `today`: a day.
 * Never too early, as far as orders keep coming. Null without counts that fit the rate, while the target is kept, where the
 * days of the window are not known, and where even no bad order would not keep it.
 */
export const backBy = (
  reading: PageReading,
  metric: Pick<Metric, 'id' | 'section'>,
  target: Target,
  { report, today }: { readonly report: readonly Reading[]; readonly today: Day },
): BackBy | null => {
  const { value, counts } = reading;
  const days = daysIn(reading, metric, today);
  if (value === null || counts === null || days === null || !countsFit(value, counts)) return null;
  const bad = badOf(counts, target);
  const allowed = allowedBad(counts.whole, target);
  if (allowed < 0 || bad <= allowed) return null;
  const now: WindowNow = { start: days.start, end: days.end, bad };
  const sure = bucketsOf(report, reading, target, today).filter(({ start }) => start >= days.sureFrom);
  const by = daysUntilGone(now, apartFrom(sure), allowed);
  return { day: days.end + days.lag + by, basis: by < days.end - days.start + 1 ? 'report' : 'window' };
};
