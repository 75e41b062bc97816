/** One line of the report. `kept` null: no budget speaks of it; it stands beside a line that one does. */
export type Line = {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly kept: boolean | null;
};

/** A line with a budget. */
export const judged = (what: string, budget: string, measured: string, kept: boolean): Line => ({
  what,
  budget,
  measured,
  kept,
});

/** A line that only informs. */
export const beside = (what: string, measured: string): Line => ({ what, budget: '', measured, kept: null });

const LESS = '≤ ';

/** "3.2 ms": two digits more than the unit needs only where it is small. */
export const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;

/** "1.85 ×" */
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** A line whose measure must not be above a limit; `show` writes both. */
export const atMost = (
  what: string,
  limit: number,
  measured: number,
  show: (amount: number) => string,
): Line => judged(what, LESS + show(limit), show(measured), measured <= limit);
