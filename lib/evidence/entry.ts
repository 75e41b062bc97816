import type { PageReading } from '../reading';

/** A reading as it was seen. */
export type EvidenceReading = PageReading & {
  /** When what the series showed before was last seen (ISO instant); null where there was nothing before. */
  readonly before: string | null;
};

/** What one page showed that was new at one moment. Times are ISO instants in UTC. */
export type Entry = {
  /** Its place in the log, from 1. */
  readonly n: number;
  readonly at: string;
  /** The account as the page's header named it; '' for what could not be read. */
  readonly store: string;
  readonly country: string;
  readonly host: string;
  /** The page's path. */
  readonly page: string;
  /** The version of Benchline that read it. */
  readonly benchline: string;
  readonly readings: readonly EvidenceReading[];
};

/** What was known of a log that could not be gone on with. */
export type Break = {
  readonly chain: string | null;
  readonly count: number | null;
  readonly hash: string | null;
};

/** What a log says of itself before its first entry. */
export type ChainStart = {
  /** Random: no two logs have the same. */
  readonly chain: string;
  readonly account: {
    readonly id: string;
    readonly store: string;
    readonly country: string;
    readonly host: string;
  };
  readonly begun: string;
  /** The damaged log after which this one was begun. */
  readonly after: Break | null;
};

/** A place in a log: how many entries there are up to it, and the hash of the last one. */
export type Mark = { readonly count: number; readonly hash: string };
