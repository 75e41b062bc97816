import { isCounted } from './compared';
import type { Day } from './day';
import { daysOf } from './day';
import { countsEffect, meansEffect, type Compared, type Difference } from './effect';
import { lookAt, mostAfter, windowsAUnit, type Look, type LookedAt } from './looks-after';
import { isAlike } from './order-of-windows';
import type { Stretch } from './stretch';
import { judgeTrends } from './trend';
import { clearDay, windowsAfter, windowsBefore, type Around, type Seen } from './windows-around';

export type { Around } from './windows-around';

/**
 * A figure before and after a day, in the metric's unit; `low` and `high`: where after − before plausibly lies. `first`
 * and `last`: the days from the first window before to the last one after. `was`: where it was on its way before.
 */
export type Effect = Omit<Difference, 'isBeyond'> & {
  readonly first: Day;
  readonly last: Day;
  readonly was: 'improving' | 'worsening' | 'none';
};

/** What the figures say of a step since it began. `next`: the day from which more can be said; null after the last look. */
export type BeforeAfter =
  | ({ readonly kind: 'helped' | 'worse' | 'no-clear-effect'; readonly next: Day | null } & Effect)
  /** The first window that lies wholly after it ends on day `clear`. */
  | { readonly kind: 'too-early'; readonly clear: Day }
  /** Such a window is over since day `clear`, but no page was read since. */
  | { readonly kind: 'unread'; readonly clear: Day }
  /** The windows are too few, or differ too much among themselves, to show that half of what goes wrong is gone. */
  | { readonly kind: 'too-few-windows'; readonly next: Day | null }
  /** `orders` after it, about `needed` would show a halving of what goes wrong. */
  | {
      readonly kind: 'too-few-orders';
      readonly orders: number;
      readonly needed: number;
      readonly next: Day | null;
    }
  | { readonly kind: 'never'; readonly why: 'nothing-before' | 'no-window' | 'no-direction' };

export type Outcome = BeforeAfter['kind'];

type Sides = {
  readonly basis: LookedAt;
  readonly before: readonly Stretch[];
  readonly after: readonly Seen[];
};

/** Counts where both sides have them; else the values of the windows, with months of a report that are about as long. */
const sidesOf = (around: Around, days: number): Sides => {
  if (around.metric.unit === 'rate') {
    const after = windowsAfter(around, isCounted, mostAfter(days, 'counts'));
    const before = after.length > 0 ? windowsBefore(around, isCounted) : [];
    if (before.length > 0) return { basis: 'counts', before, after };
  }
  const alike = (around.past ?? []).filter(row => isAlike(row, days));
  const before = windowsBefore({ ...around, past: alike }, () => true);
  return { basis: 'windows', before, after: windowsAfter(around, () => true, mostAfter(days, 'windows')) };
};

/** The day on which the windows of the next look can be there, if pages are read. */
const nextDay = ({ more }: Look, after: readonly Seen[], days: number): Day | null => {
  const last = after.at(-1);
  return more === null || last === undefined ? null : last.seen + (more - after.length) * days;
};

/** Was it on its way before the step? Judged as any series is, from what was known then. */
const wayBefore = ({ rows, past = [], metric, window, at }: Around): Effect['was'] => {
  const known = rows.filter(({ firstSeen }) => firstSeen <= at);
  const [trend] = judgeTrends([{ rows: known, past, metric, window }]);
  return trend?.kind === 'improving' || trend?.kind === 'worsening' ? trend.kind : 'none';
};

const kindOf = (
  { before, after, isBeyond }: Difference,
  direction: Around['metric']['direction'],
): 'helped' | 'worse' | 'no-clear-effect' => {
  if (!isBeyond) return 'no-clear-effect';
  return after < before === (direction === 'lower') ? 'helped' : 'worse';
};

const told = (compared: Compared, around: Around, sides: Sides, next: Day | null): BeforeAfter => {
  if (compared.kind === 'few-windows') return { kind: 'too-few-windows', next };
  if (compared.kind === 'few-orders') {
    const { orders, needed } = compared;
    return { kind: 'too-few-orders', orders, needed: Math.ceil(needed), next };
  }
  const { isBeyond: _, ...difference } = compared.difference;
  return {
    kind: kindOf(compared.difference, around.metric.direction),
    next,
    ...difference,
    first: Math.min(...sides.before.map(({ start }) => start)),
    last: Math.max(...sides.after.map(({ end }) => end)),
    was: wayBefore(around),
  };
};

const waiting = (around: Around): BeforeAfter => {
  const clear = clearDay(around);
  if (clear === null) return { kind: 'never', why: 'no-window' };
  return around.today < clear ? { kind: 'too-early', clear } : { kind: 'unread', clear };
};

/**
 * What a series says of a step: windows that lie wholly before it against windows that lie wholly after it, which share
 * no days. It says what came after, never why. Of the windows after it, 1, 2, 4 … are looked at (`lookAt`), so that all
 * looks together say "helped" or "worse" of a step without effect at most once in twenty. docs/journal.md.
 */
export const beforeAfter = (around: Around): BeforeAfter => {
  const { direction, unit } = around.metric;
  const days = daysOf(around.window);
  if (direction === 'neither') return { kind: 'never', why: 'no-direction' };
  if (days === null) return { kind: 'never', why: 'no-window' };
  const sides = sidesOf(around, days);
  const look = lookAt(days, sides.after.length, sides.basis);
  if (sides.before.length === 0) return { kind: 'never', why: 'nothing-before' };
  if (sides.after.length === 0) return waiting(around);
  const after = sides.after.slice(0, look.windows);
  const looked = { ...sides, after };
  const kind = unit === 'rate' ? 'rate' : 'other';
  const compared =
    sides.basis === 'counts'
      ? countsEffect(sides.before, after, look, direction)
      : meansEffect(sides.before, after, look, { direction, kind, unit: windowsAUnit(days, 'windows') });
  return told(compared, around, looked, nextDay(look, sides.after, days));
};

/** The earliest and the latest day that an instant may be, in UTC and in the seller's own zone: Amazon's is one of its own. */
export const startDays = (at: Date, dayOf: (instant: Date) => Day): Pick<Around, 'begun' | 'until'> => {
  const days = [Math.floor(at.getTime() / 86_400_000), dayOf(at)];
  return { begun: Math.min(...days), until: Math.max(...days) };
};
