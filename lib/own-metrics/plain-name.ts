import { LONGEST_METRIC_NAME } from './own-metric';

/** Signs that break a line or turn the direction of what stands beside the name. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** As many UTF-16 units as fit, and no half of a sign. */
const cut = (text: string): string => {
  if (text.length <= LONGEST_METRIC_NAME) return text;
  const short = text.slice(0, LONGEST_METRIC_NAME);
  return short.isWellFormed() ? short : short.slice(0, -1);
};

/** A name as the seller, or a file of somebody else's, gives it: in one line, of bounded length, harmless beside other words. */
export const plainName = (name: string): string =>
  cut(name.toWellFormed().replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim()).trim();
