import type { Theme } from '../../lib/messages/case';
import { chance } from './sample-course.ts';

type Between = { readonly after: string; readonly before: string };

/** A made-up message with its answer; of one that waits, `answered` is null. */
export type SampleMessage = {
  readonly theme: Theme;
  readonly country: string;
  readonly received: Between;
  readonly answered: Between | null;
};

const MINUTE = 60_000;
const DAYS = 84;
const COUNTRIES = ['US', 'US', 'CA', 'MX'] as const;
/** Most is about delivery. */
const SPREAD: readonly Theme[] = [
  'delivery',
  'delivery',
  'delivery',
  'delivery',
  'delivery',
  'delivery',
  'product',
  'product',
  'return-or-refund',
  'general',
];

const pick = <T>(list: readonly T[], share: number, other: T): T =>
  list[Math.floor(share * list.length)] ?? other;

/** An instant by the machine's own clock, as the map of the hours is read by it. */
const local = (today: Date, ago: number, minute: number): number =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago, 0, minute).getTime();

const around = (time: number, before: number, after: number): Between => ({
  after: new Date(time - before * MINUTE).toISOString(),
  before: new Date(time + after * MINUTE).toISOString(),
});

/** What the inbox let one know of an instant: the minute, an hour and a half, or most of a day. */
const seen = (time: number, luck: number): Between => {
  if (luck < 0.75) return around(time, 0, 0);
  return luck < 0.9 ? around(time, 40, 50) : around(time, 420, 480);
};

const MONDAY = 1;
const FRIDAY = 5;
/** Friday 17:00. Nobody looks from then to Monday morning. */
const CLOSES = 17 * 60;

/** When it is answered: within hours, but what comes after Friday afternoon waits for Monday at nine. */
const answerTime = (today: Date, ago: number, minute: number, luck: number): number => {
  const weekday = new Date(local(today, ago, minute)).getDay();
  const isOff = weekday === 6 || weekday === 0 || (weekday === FRIDAY && minute >= CLOSES);
  if (isOff && luck > 0.25)
    return local(today, ago - ((MONDAY + 7 - weekday) % 7), 9 * 60 + Math.round(luck * 90));
  if (luck > 0.95) return local(today, ago - 1, minute + 150);
  const answered = minute + 20 + Math.round(luck * 400);
  return answered < 20 * 60
    ? local(today, ago, answered)
    : local(today, ago - 1, 8 * 60 + Math.round(luck * 120));
};

const messageOn = (today: Date, ago: number, index: number): SampleMessage => {
  const luck = (seed: number): number => chance(seed, ago * 8 + index);
  // Mornings and evenings are busy.
  const minute = luck(31) < 0.45 ? 480 + Math.round(luck(32) * 240) : 960 + Math.round(luck(32) * 360);
  const theme = pick(SPREAD, luck(33), 'general');
  const country = pick(COUNTRIES, luck(34), 'US');
  const answer = answerTime(today, ago, minute, luck(35));
  const seenFirst = seen(local(today, ago, minute), luck(36));
  const before = new Date(Math.min(Date.parse(seenFirst.before), answer, today.getTime())).toISOString();
  const received = { after: seenFirst.after, before };
  const answered = answer < today.getTime() ? around(answer, luck(37) < 0.6 ? 0 : 30, 0) : null;
  return { theme, country, received, answered };
};

const countOn = (ago: number): number => 1 + Math.floor(chance(30, ago) * 2.6);

/** Twelve weeks of made-up messages up to yesterday, oldest first; the same for the same day and time zone. */
export const sampleMessages = (today: Date): readonly SampleMessage[] =>
  Array.from({ length: DAYS }, (_, index) => DAYS - index).flatMap(ago =>
    Array.from({ length: countOn(ago) }, (_, index) => messageOn(today, ago, index)),
  );
