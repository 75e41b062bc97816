/** An event of Chromium's trace, as far as it is used here. Times in microseconds; `ph` X: it has a duration. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** A stretch of time on one thread, ms. */
export type Stretch = { readonly from: number; readonly to: number };

/** Compiling, running a script's top level, and being called by the browser: a timer, an observer, a listener. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

const isOwn = ({ name, ph, args }: TraceEvent): boolean =>
  ph === 'X' && SCRIPT.has(name) && (args?.data?.url?.startsWith('chrome-extension://') ?? false);

/**
 * When an extension's content scripts ran, with the layout that they asked for; a call within a call counts once.
 * Ascending. The extension's worker and pages are in other processes: `pid` is the page's, or null for any.
 */
export const ownScript = (events: readonly TraceEvent[]): readonly Stretch[] => {
  const own = events.filter(isOwn).toSorted((one, other) => one.ts - other.ts);
  const stretches: Stretch[] = [];
  for (const { ts, dur = 0 } of own) {
    const last = stretches.at(-1);
    if (last && ts / 1000 < last.to) continue;
    stretches.push({ from: ts / 1000, to: (ts + dur) / 1000 });
  }
  return stretches;
};

/** ms of all stretches. */
export const sumOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** ms of the longest. */
export const longestOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0);
