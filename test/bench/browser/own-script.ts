/**
 * An event of Chromium's trace, as far as it is used here. Times in microseconds: `dur` by the clock, `tdur` of the
 * processor. `ph` X: it has a duration.
 */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
};

/** A stretch of script on the main thread, ms. `from` and `to` by the clock; `busy` is the processor's time within. */
export type Stretch = { readonly from: number; readonly to: number; readonly busy: number };

/** Compiling, running a script's top level, and being called by the browser: a timer, an observer, a listener. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? '';

const isOwn = (event: TraceEvent): boolean =>
  event.ph === 'X' && SCRIPT.has(event.name) && addressOf(event).startsWith('chrome-extension://');

/**
 * When an extension's content scripts ran, with the layout that they asked for; a call within a call counts once.
 * Ascending.
 */
export const ownScript = (events: readonly TraceEvent[]): readonly Stretch[] => {
  const own = events.filter(isOwn).toSorted((one, other) => one.ts - other.ts);
  const stretches: Stretch[] = [];
  for (const { ts, dur = 0, tdur = dur } of own) {
    const last = stretches.at(-1);
    if (last && ts / 1000 < last.to) continue;
    stretches.push({ from: ts / 1000, to: (ts + dur) / 1000, busy: tdur / 1000 });
  }
  return stretches;
};

/** Processor time of all stretches, ms. */
export const sumOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { busy }) => sum + busy, 0);

/** Processor time of the longest, ms. */
export const longestOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((most, { busy }) => Math.max(most, busy), 0);
