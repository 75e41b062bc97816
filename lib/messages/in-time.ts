import { LONG_AGO, type Between } from './case';
import type { Stretch } from './stretch';

const EARLIEST = Date.parse(LONG_AGO);
const LATEST = Date.parse('2199-12-31T00:00:00.000Z');

const iso = (time: number): string => new Date(Math.min(Math.max(time, EARLIEST), LATEST)).toISOString();

/** As it is kept: what nothing bounds begins LONG_AGO. */
export const toBetween = ({ after, before }: Stretch): Between => ({
  after: iso(after),
  before: iso(before),
});

const ms = (instant: string): number => (instant <= LONG_AGO ? -Infinity : Date.parse(instant));

/** As it is reckoned with, in ms. */
export const toStretch = ({ after, before }: Between): Stretch => ({
  after: ms(after),
  before: Date.parse(before),
});
