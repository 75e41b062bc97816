/** Read once the page has been quiet for so long, ms. */
const QUIET = 250;
/** Read at the latest so long after the first change, ms, though the page is never quiet. */
export const LONGEST = 1500;
/** Reading may take 1 % of the main thread (budget "mutation storm"). Of that, this much is paid back while waiting … */
const PAID_BACK = 0.006;
/** … and so many ms may be owed at any time, or a page that fills late would be read late. */
const CREDIT = 15;

/** Instants and durations in ms of one clock. `owed`: reading time not yet paid back at `readEnd`. */
export type Pace = {
  readonly firstChange: number;
  readonly lastChange: number;
  readonly readEnd: number;
  readonly owed: number;
};

/** When the next read is due: after quiet, not too late, and never so often that it would weigh. */
export const dueAt = ({ firstChange, lastChange, readEnd, owed }: Pace): number =>
  Math.max(
    Math.min(lastChange + QUIET, firstChange + LONGEST),
    readEnd + Math.max(0, owed - CREDIT) / PAID_BACK,
  );

/** What is owed after a read that cost `cost` ms and ended `since` ms after the one before. */
export const owedAfter = (owed: number, since: number, cost: number): number =>
  Math.max(0, owed - since * PAID_BACK) + cost;

/** The wait before the n-th rescan (0, 1, …) of a page whose elements are not all there yet: 0.5, 1, 2 … 60 s. */
export const rescanWait = (n: number): number => Math.min(500 * 2 ** n, 60_000);

/** How often what the page's framework removed is put back, and the wait before each time, ms. */
const PUT_BACK_WAITS: readonly number[] = [0, 500, 1000, 2000, 4000];

/** The wait before the n-th putting back (0, 1, …), or null: leave it. */
export const putBackWait = (n: number): number | null => PUT_BACK_WAITS[n] ?? null;
