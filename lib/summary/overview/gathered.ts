import type { Damaged } from '../../history/damaged';
import type { TileView } from './tile';

/** An account of the overview: its tiles in order of need. */
export type OverviewAccount = {
  readonly id: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2; null where it is not known, or for a store in all its marketplaces. */
  readonly country: string | null;
  readonly tiles: readonly TileView[];
};

/** What the overview knows so far: every series with its newest value, and the lines of those that were read. */
export type Gathered = {
  readonly accounts: readonly OverviewAccount[];
  /** How many series were read, and how many there are. */
  readonly read: number;
  readonly of: number;
  /** Damaged rows that were left out. */
  readonly skipped: number;
  /** What was left out, by kind, where it is known. */
  readonly damaged?: Damaged;
};
