import type { Counts } from '../reading';
import { logFactorial } from './log-factorial';
import { above } from './normal';

/** The chance of a difference at least as large that way, if both rates were the same. */
export type Tails = { readonly up: number; readonly down: number };

/** Nothing was seen that could differ. */
const EQUAL: Tails = { up: 0.5, down: 0.5 };

const logChoose = (from: number, take: number): number =>
  logFactorial(from) - logFactorial(take) - logFactorial(from - take);

/** Beyond this spread (orders) the bell curve is as exact, and the sum would be long. */
const WIDE = 3000;
const NEGLIGIBLE = 1e-17;

type Margins = { readonly size: number; readonly bad: number; readonly all: number };

/** How much likelier one more bad order is than `part` of them. */
const step = ({ size, bad, all }: Margins, part: number): number =>
  ((size - part) * (bad - part)) / ((part + 1) * (all - size - bad + part + 1));

/** All terms above `part`, as multiples of its own. */
const sumAbove = (margins: Margins, part: number): number => {
  let [sum, term] = [0, 1];
  for (let at = part; at < Math.min(margins.size, margins.bad) && term > NEGLIGIBLE * (1 + sum); at += 1) {
    term *= step(margins, at);
    sum += term;
  }
  return sum;
};

/** P(more than `part`) + ½ P(`part`). */
const midTail = (margins: Margins, part: number): number => {
  const { size, bad, all } = margins;
  const own = Math.exp(logChoose(bad, part) + logChoose(all - bad, size - part) - logChoose(all, size));
  return Math.min(1, own * (sumAbove(margins, part) + 0.5));
};

const spreadOf = ({ size, bad, all }: Margins): number =>
  Math.sqrt((size / all) * (1 - size / all) * bad * (1 - bad / all) * (all / Math.max(1, all - 1)));

const exact = (margins: Margins, part: number): Tails => {
  const { size, bad, all } = margins;
  // The other tail is the first one of the good orders; the shorter is summed, as the longer has no small terms.
  if (part * all >= size * bad) {
    const up = midTail(margins, part);
    return { up, down: 1 - up };
  }
  const down = midTail({ size, bad: all - bad, all }, size - part);
  return { up: 1 - down, down };
};

const bell = (margins: Margins, part: number): Tails => {
  const z = (part - (margins.size * margins.bad) / margins.all) / spreadOf(margins);
  return { up: above(z), down: above(-z) };
};

/**
 * Fisher's exact test of `now` against `then` with the mid-p correction, both tails. Given how many were bad in all,
 * the number in `now` is hypergeometric; the observed number counts half, which takes away most of the test's caution
 * at small counts. Sources: H. O. Lancaster, "Significance tests in discrete distributions", JASA 56 (1961), 223–234;
 * A. Agresti, "Categorical Data Analysis", 2nd ed. (2002), section 3.5. Counts are whole and sound (`soundCounts`).
 */
export const twoRates = (now: Counts, then: Counts): Tails => {
  const margins: Margins = {
    size: now.whole,
    bad: now.part + then.part,
    all: now.whole + then.whole,
  };
  const spread = spreadOf(margins);
  if (!(spread > 0)) return EQUAL;
  return spread > WIDE ? bell(margins, now.part) : exact(margins, now.part);
};

/** The least chances that these orders could give, whatever way the bad ones fell: the test cannot say less. */
export const leastChances = (now: Counts, then: Counts): Tails => {
  const bad = now.part + then.part;
  const turned = (part: number): Tails =>
    twoRates({ part, whole: now.whole }, { part: bad - part, whole: then.whole });
  return {
    up: turned(Math.min(bad, now.whole)).up,
    down: turned(Math.max(0, bad - then.whole)).down,
  };
};
