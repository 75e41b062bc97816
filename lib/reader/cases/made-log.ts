import type { MadeBetween } from '../../inbox';

/** Says between which two instants the page made a text. `key`: whose text; `now` in ms. */
export type MadeLog = (key: string, text: string, now: number) => MadeBetween;

type Seen = { readonly text: string; readonly made: MadeBetween; last: number };

/** A page with more texts than this is no inbox; the oldest are forgotten, and then as if never seen. */
const MOST = 30_000;

const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * Remembers when each text of a page view was first seen. "3 hours ago" counts from when the page wrote it, which may be
 * long before it is read: a list stays as it is while the tab is open. So a text that was never seen otherwise was made
 * between the beginning of the visit and its first sight, even where its row came into view later (a virtual list may
 * have had it all along); one that was seen otherwise before, between that and its first sight. A text that is seen again
 * after an absence was there all the time, unless something else stood in its place.
 *
 * `began` in ms: when the document began to load, if it is not sure that the page fetched everything later.
 */
export const createMadeLog = (began: number): MadeLog => {
  const seen = new Map<string, Seen>();

  const first = (key: string, text: string, after: number, now: number): MadeBetween => {
    const made = { after: iso(Math.min(after, now)), before: iso(now) };
    seen.delete(key);
    seen.set(key, { text, made, last: now });
    if (seen.size > MOST) seen.delete(seen.keys().next().value ?? key);
    return made;
  };

  return (key, text, now) => {
    const known = seen.get(key);
    if (known?.text !== text) return first(key, text, known?.last ?? began, now);
    known.last = Math.max(known.last, now);
    return known.made;
  };
};
