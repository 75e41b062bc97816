import { shortTitle } from '../answer/chart-steps';
import { dayTeller, type Day } from '../insight/day';
import type { Deed } from '../journal/deeds';
import type { Reading } from '../reading';
import type { Reader } from './reader';

/** Something that happened on a day: `step`, what the seller did; `rename`, a name on the page that was not there before. */
export type PlotMark = {
  readonly kind: 'step' | 'rename';
  readonly day: Day;
  /** A few words beside the vertical, and all of them. */
  readonly short: string;
  readonly text: string;
};

/**
 * The days on which a page first called the metric by another name. A name that comes back is not marked: who reads
 * Seller Central in two languages would have a mark a day. Files and rules have no say in it.
 */
export const renamesIn = (rows: readonly Reading[], { say, timeZone }: Reader): readonly PlotMark[] => {
  const dayOf = dayTeller(timeZone);
  const known = new Set<string>();
  return rows.flatMap(({ label, source, firstSeen }) => {
    if (source !== 'page' || label === '' || known.has(label)) return [];
    known.add(label);
    if (known.size === 1) return [];
    const text = say('plot-renamed', { label });
    return [{ kind: 'rename', day: dayOf(new Date(firstSeen)), short: shortTitle(label), text }];
  });
};

/** What the seller did, oldest first. */
export const stepMarks = (deeds: readonly Deed[]): readonly PlotMark[] =>
  deeds
    .toReversed()
    .map(({ day, action: { title } }) => ({ kind: 'step', day, short: shortTitle(title), text: title }));
