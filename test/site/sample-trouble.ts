import { demoHistory } from './sample.ts';

const DAY = 86_400_000;
const WEEKS = 56;

type Readings = ReturnType<typeof demoHistory>['readings'];

const withCounts = (base: Readings[number], time: number, late: number): Readings[number] => ({
  ...base,
  value: late / 1000,
  counts: { part: late, whole: 1000 },
  firstSeen: new Date(time).toISOString(),
  lastSeen: new Date(time + 6 * 60_000).toISOString(),
});

/** A year of weekly late shipments: 10 of 1,000, in the last two days 48. */
const lateCourse = (base: Readings[number], newest: number): Readings =>
  Array.from({ length: WEEKS }, (_, ago) =>
    withCounts(base, newest - ago * 7 * DAY - DAY, ago === 0 ? 48 : 10),
  );

const isUs = ({ account }: Readings[number]): boolean => account === 'sample-us';
const isLate = (row: Readings[number]): boolean => isUs(row) && row.metric === 'late-shipment-rate';

/** The demo's history with a bad week: late shipments beyond the target and beyond chance, parcels near theirs. */
export const troubledHistory = (today: Date): ReturnType<typeof demoHistory> => {
  const demo = demoHistory(today);
  const base = demo.readings.findLast(isLate);
  const others = demo.readings
    .filter(row => !isLate(row))
    .map(row =>
      isUs(row) && row.metric === 'valid-tracking-rate' ? { ...row, value: 0.955, counts: null } : row,
    );
  return { ...demo, readings: base ? [...others, ...lateCourse(base, today.getTime())] : others };
};
