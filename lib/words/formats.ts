import type { Unit } from '../catalogue/metric';
import { cached } from './cached';
import { formatDay } from './day-format';
import { numberLocale, spokenFor } from './languages';

/** Numbers and dates of one language. Values are in the metric's unit: fractions, minutes, counts, points, stars. */
export type Formats = {
  /** "0.10%", "9.5 h", "5 h 28 min", "4.6 ★", "372". */
  readonly formatValue: (unit: Unit, value: number) => string;
  /** As `formatValue`, but a rate as short as it goes, which is how targets are written: "2.5%". */
  readonly formatTarget: (unit: Unit, value: number) => string;
  /** A difference, without its sign: "0.21 pp", "3.5 h", "28". `point` is the language's "pp". */
  readonly formatDifference: (unit: Unit, difference: number, point: string) => string;
  /** "3 Sep", with the year where it is not `at`'s. Takes an ISO instant or date. */
  readonly formatDate: (iso: string, at: Date, timeZone?: string) => string;
  readonly formatCount: (count: number) => string;
};

const MINUTES = 60;

type TimeUnits = Readonly<Record<'hours' | 'minutes', (value: number) => string>>;

/** Hours to one decimal where that is exact ("9.5 h"), else hours and minutes; below an hour minutes. */
const duration = ({ hours, minutes }: TimeUnits, value: number): string => {
  const whole = Math.round(value);
  if (Math.abs(whole) < MINUTES) return minutes(whole);
  if (whole % (MINUTES / 10) === 0) return hours(whole / MINUTES);
  return `${hours(Math.trunc(whole / MINUTES))} ${minutes(Math.abs(whole % MINUTES))}`;
};

const WITH_OWN_WORDS = new Set(['ja', 'zh-CN']);

/** "h" and "min" as Amazon writes them; Japanese and Chinese have words of their own ("9.5 時間"). */
const timeUnits = (tag: string, number: Intl.NumberFormat): TimeUnits => {
  if (!WITH_OWN_WORDS.has(spokenFor(tag)))
    return { hours: value => `${number.format(value)} h`, minutes: value => `${number.format(value)} min` };
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(numberLocale(tag), { style: 'unit', unit: name, maximumFractionDigits: 1 });
  const [hour, minute] = [unit('hour'), unit('minute')];
  return { hours: value => hour.format(value), minutes: value => minute.format(value) };
};

/** Two decimals as Amazon shows them; more for what would else read as nothing. */
const fine = (value: number): 'plain' | 'tiny' =>
  value !== 0 && Math.abs(value) < 0.00005 ? 'tiny' : 'plain';

/** In hundredths of a percent. Amazon writes "0.10%" below it, but "0%"; from it on, zeros at the end are left out. */
const TEN_PERCENT = 1000;

const fineRate = (value: number): 'plain' | 'tiny' | 'fixed' => {
  const hundredths = Math.abs(Math.round(value * 10_000));
  const isFixed = hundredths > 0 && hundredths < TEN_PERCENT;
  return isFixed ? 'fixed' : fine(value);
};

const numbersOf = (locale: string) => ({
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  one: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  two: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  percent: {
    plain: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
    fixed: new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
    tiny: new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 1 }),
  },
  points: {
    plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    tiny: new Intl.NumberFormat(locale, { maximumSignificantDigits: 1 }),
  },
});

const formatsIn = (tag: string): Formats => {
  const numbers = numbersOf(numberLocale(tag));
  const times = timeUnits(tag, numbers.one);
  const plain = (unit: Unit, value: number): string => {
    if (unit === 'duration') return duration(times, value);
    return unit === 'stars' ? `${numbers.two.format(value)} ★` : numbers.two.format(value);
  };
  return {
    formatValue: (unit, value) =>
      unit === 'rate' ? numbers.percent[fineRate(value)].format(value) : plain(unit, value),
    formatTarget: (unit, value) =>
      unit === 'rate' ? numbers.percent[fine(value)].format(value) : plain(unit, value),
    formatDifference: (unit, difference, point) => {
      const size = Math.abs(difference);
      return unit === 'rate'
        ? `${numbers.points[fine(size)].format(size * 100)} ${point}`
        : plain(unit, size);
    },
    formatDate: (iso, at, timeZone) => formatDay(tag, iso, at, timeZone),
    formatCount: count => numbers.whole.format(count),
  };
};

/** The formats of a page's language (BCP 47). Made once a language. */
export const formatsFor = cached(formatsIn);
