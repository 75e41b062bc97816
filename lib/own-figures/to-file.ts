import type { CheckedFile } from '../history/import-check';
import { FORMAT, VERSION } from '../history/export-schema';
import type { Reading, SeriesKey } from '../reading';
import type { Figure } from './figures';
import type { FigurePeriod } from './mapping';

const DAY = 86_400_000;
/** Noon in UTC is the same date nearly everywhere, so that two people's files of one figure agree. */
const NOON = DAY / 2;

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The longest label that a file may have. */
const LONGEST = 200;

export type Filed = {
  readonly account: string;
  readonly period: FigurePeriod;
  readonly exportedAt: Date;
  /** What is there of a series already. */
  readonly there: (key: SeriesKey) => readonly Reading[];
};

/** A corrected figure is seen one ms later than the one that it corrects: of two rows the later one is right, on every machine. */
const seenFor = (figure: Figure, at: string, label: string, there: readonly Reading[]): number => {
  const same = there.find(({ firstSeen }) => firstSeen === at);
  if (!same) return 0;
  const before = Date.parse(same.lastSeen) - Date.parse(same.firstSeen);
  const isSame =
    same.value === figure.value &&
    same.label === label &&
    JSON.stringify(same.counts) === JSON.stringify(figure.counts);
  return isSame ? before : before + 1;
};

/**
 * Figures as a file of "Export JSON", so that they are checked, previewed, kept and undone as any other. A figure stands
 * at noon of the last day of its period; its series has the period's length for a window.
 */
export const toFile = (
  figures: readonly Figure[],
  { account, period, exportedAt, there }: Filed,
): CheckedFile => ({
  format: FORMAT,
  version: VERSION,
  exportedAt: exportedAt.toISOString(),
  accounts: [],
  cases: [],
  actions: [],
  settings: {},
  readings: figures.map(figure => {
    const key = { metric: figure.metric, scope: 'all', window: period } as const;
    const time = figure.end * DAY + NOON;
    const label = figure.label.slice(0, LONGEST);
    const firstSeen = new Date(time).toISOString();
    return {
      account,
      ...key,
      value: figure.value,
      counts: figure.counts,
      target: null,
      average: null,
      top: null,
      period: { start: isoDay(figure.start), end: isoDay(figure.end) },
      label,
      page: '/import',
      source: 'import',
      firstSeen,
      lastSeen: new Date(time + seenFor(figure, firstSeen, label, there(key))).toISOString(),
    };
  }),
});
