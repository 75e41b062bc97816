import type { Unit } from '../catalogue/metric';

/** Units that a metric of the seller's own may have; stars are Amazon's. */
export const OWN_UNITS = ['rate', 'duration', 'count', 'points'] as const satisfies readonly Unit[];
export type OwnUnit = (typeof OWN_UNITS)[number];

export const BETTER = ['higher', 'lower'] as const;
export type Better = (typeof BETTER)[number];

/** A metric that the seller defined. */
export type OwnMetric = {
  /** `own-` and some hexadecimal digits. */
  readonly id: string;
  /** At most LONGEST_METRIC_NAME characters. */
  readonly name: string;
  readonly unit: OwnUnit;
  readonly better: Better;
  /** In the unit: a fraction, minutes, as is. The value itself keeps it; null where there is none. */
  readonly target: number | null;
  /** When it was last edited, ISO instant: of two versions the newer stands. */
  readonly changedAt: string;
  /** It is not shown any more. All else stays, as its readings do, so that it can be brought back. */
  readonly removed?: true;
};

export const LONGEST_METRIC_NAME = 56;
/** So many are in use at most. */
export const MOST_OWN_METRICS = 50;
/** And so many are kept, with those that were removed. */
export const MOST_KEPT_METRICS = 200;

/** Closed ranges of values that can be true, by unit. A time of more than a year is a mistake of unit. */
export const OWN_RANGES: Readonly<Record<OwnUnit, readonly [low: number, high: number]>> = {
  rate: [0, 1],
  duration: [0, 525_600],
  count: [0, 1e9],
  points: [-1e9, 1e9],
};

export const isOwnUnit = (unit: Unit): unit is OwnUnit => OWN_UNITS.some(known => known === unit);

/** What the id of such a metric looks like. */
export const OWN_ID = /^own-[0-9a-f]{8,32}$/;

/** Is it the id of a metric that a seller defined, here or elsewhere? */
export const isOwnId = (id: string): boolean => OWN_ID.test(id);

export const isInUse = ({ removed }: OwnMetric): boolean => removed === undefined;

/** The id of a new metric. */
export const newMetricId = (): string => `own-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
