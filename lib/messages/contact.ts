import type { Between, Theme } from './case';

/**
 * A buyer's message that began to wait, and what became of it; a case with several rounds is several contacts.
 * `open`: nobody has answered yet. `unknown`: it is closed, but how or when is not known.
 */
export type Contact = {
  readonly theme: Theme;
  readonly received: Between;
  readonly end:
    { readonly is: 'answered'; readonly at: Between } | { readonly is: 'open' } | { readonly is: 'unknown' };
};

/** An instant in ms since 1970 that lies between two, both included. */
export type Span = { readonly from: number; readonly to: number };

/** The same in ms. Turned ends are put right: an instant lies between them either way. */
export const spanOf = ({ after, before }: Between): Span => {
  const [one, other] = [Date.parse(after), Date.parse(before)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
};
