import { spanOf, type Contact, type Span } from './contact';
import { TIME_TO_ANSWER } from './deadline';

/** A duration in minutes that lies between two, both included. */
export type Took = { readonly least: number; readonly most: number };

const MINUTE = 60_000;
const DAY = TIME_TO_ANSWER / MINUTE;
/** Within so many minutes an answer time counts as known. */
const KNOWN_WITHIN = 15;

const between = (from: Span, to: Span): Took => ({
  least: Math.max(0, to.from - from.to) / MINUTE,
  most: Math.max(0, to.to - from.from) / MINUTE,
});

/** How long a contact waited for its answer, weekends included; null for one without an answer. */
export const tookOf = ({ received, end }: Contact): Took | null =>
  end.is === 'answered' ? between(spanOf(received), spanOf(end.at)) : null;

/** How long an open contact has waited so far, at `now` (ms); null for any other. */
export const waitedOf = ({ received, end }: Contact, now: number): Took | null =>
  end.is === 'open' ? between(spanOf(received), { from: now, to: now }) : null;

/** Was it answered after 24 hours? `maybe` where that is not known. Exactly 24 hours are in time. */
export const latenessOf = ({ least, most }: Took): 'late' | 'in-time' | 'maybe' => {
  if (least > DAY) return 'late';
  return most <= DAY ? 'in-time' : 'maybe';
};

/** Is it known within 15 minutes, or at least on which side of the 24 hours it lies? */
export const isCertain = (took: Took): boolean =>
  took.most - took.least <= KNOWN_WITHIN || latenessOf(took) !== 'maybe';
