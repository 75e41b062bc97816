import { readingName } from '../../../lib/reading';
import { completed, type Fixture } from '../../fixtures/fixture';
import type { ExportedReading } from './exported';

/** What the tests compare; the rest depends on the visit. */
type Compared = Omit<ExportedReading, 'account' | 'page' | 'label' | 'firstSeen' | 'lastSeen' | 'source'>;

const essence = ({
  metric,
  scope,
  window,
  value,
  counts,
  target,
  average,
  top,
  period,
}: Compared): Compared => ({ metric, scope, window, value, counts, target, average, top, period });

const nameOf = ({ metric, scope, window, period }: Compared): string =>
  `${metric}|${scope}|${window}|${period?.start}`;

const inOrder = (readings: readonly Compared[]): Compared[] =>
  readings.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));

/** What a fixture must give, in the order of `comparable`. */
export const expectedOf = ({ readings }: Fixture): Compared[] =>
  comparable(readings.map(reading => completed(reading)));

/** Readings of a page without what depends on the visit, in one order. */
export const comparable = (readings: readonly Compared[]): Compared[] => inOrder(readings.map(essence));

/** The latest reading of each series of a store. */
export const latestOf = (readings: readonly ExportedReading[]): Compared[] => {
  const byTime = readings.toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen));
  return comparable([...new Map(byTime.map(reading => [readingName(reading as never), reading])).values()]);
};
