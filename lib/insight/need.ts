import type { Metric } from '../catalogue/metric';
import type { Reading } from '../reading';

/**
 * How much a reading needs the seller, as one comparable number: higher is needier. Order by it, descending.
 * `country` (ISO 3166-1, or null) picks the bundled target where the page states none.
 */
export const needOf = (reading: Reading, metric: Metric, country: string | null): number =>
  reading.value === null || country === metric.id ? -1 : 0;
