import { isCertain, latenessOf, tookOf, waitedOf, type Took } from './answer-time';
import type { Contact } from './contact';

/** A share that lies between two, as counts: `least` to `most` of `whole`. */
export type ShareBetween = { readonly least: number; readonly most: number; readonly whole: number };

/** What some contacts say about the time to the first answer. */
export type AnswerTimes = {
  readonly answered: number;
  /** Minutes; null without an answer. */
  readonly median: Took | null;
  readonly mean: Took | null;
  /** How many of `answered` are known within 15 minutes or on one side of the 24 hours. */
  readonly certain: number;
  /** Later than 24 hours: of those answered, and of those that are open and beyond 24 hours by now. */
  readonly late: ShareBetween;
};

const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * Median and mean grow with each of the numbers, so the lowest possible one is that of all lowest, and the highest
 * that of all highest: the interval holds the truth, and no narrower one does.
 */
const bounds = (all: readonly Took[], average: (numbers: readonly number[]) => number): Took | null =>
  all.length === 0
    ? null
    : { least: average(all.map(({ least }) => least)), most: average(all.map(({ most }) => most)) };

const lateOf = (answered: readonly Took[], waiting: readonly Took[]): ShareBetween => {
  const late = answered.map(latenessOf);
  // Whatever is done now, a message that has waited more than 24 hours is late. One that may have is counted in neither.
  const overdue = waiting.filter(took => latenessOf(took) === 'late').length;
  return {
    least: late.filter(each => each === 'late').length + overdue,
    most: late.filter(each => each !== 'in-time').length + overdue,
    whole: late.length + overdue,
  };
};

const isTook = (took: Took | null): took is Took => took !== null;

/** The answer times of contacts; `now` (ms) tells which open ones are overdue. */
export const answerTimesOf = (contacts: readonly Contact[], now: number): AnswerTimes => {
  const answered = contacts.map(tookOf).filter(isTook);
  const waiting = contacts.map(contact => waitedOf(contact, now)).filter(isTook);
  return {
    answered: answered.length,
    median: bounds(answered, medianOf),
    mean: bounds(answered, meanOf),
    certain: answered.filter(isCertain).length,
    late: lateOf(answered, waiting),
  };
};
