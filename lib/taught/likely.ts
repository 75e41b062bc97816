import type { Lexicon } from '../catalogue/lexicon';
import type { Scope, Window } from '../catalogue/metric';
import { SHAPES, type MetricShape } from '../catalogue/shapes';
import { wordingKey } from '../catalogue/wording-key';
import type { PageReading } from '../reading';
import type { Candidate } from './candidates';

/** A metric that a candidate may be, with its scopes and windows; those already read of the page come last. */
export type LikelyMetric = {
  readonly metric: string;
  readonly scopes: readonly Scope[];
  readonly windows: readonly Window[];
};

/** What is known of the page: its words, and what was read. `usual`: metrics that the page usually gives. */
export type Known = {
  readonly lexicon: Lexicon;
  readonly readings: readonly PageReading[];
  readonly usual?: readonly string[];
};

const pairsOf = (key: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));

/** How alike two keys are, 0 to 1: the share of their pairs of letters that both have (Dice's coefficient). */
const likeness = (one: string, other: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
};

/** The likeness of a name to the likest wording of each metric. */
const likenesses = (name: string, { wordings }: Lexicon): ReadonlyMap<string, number> => {
  const best = new Map<string, number>();
  for (const [key, { labels }] of wordings)
    for (const { metric } of labels) best.set(metric, Math.max(best.get(metric) ?? 0, likeness(key, name)));
  return best;
};

/** A series that is read already, and one that the page usually gives, weigh as much as words that are half alike. */
const WEIGHT = 0.5;

const unread = <T>(all: readonly T[], isRead: (each: T) => boolean): readonly T[] => [
  ...all.filter(each => !isRead(each)),
  ...all.filter(isRead),
];

const choiceFor = ({ id, scopes, windows }: MetricShape, readings: readonly PageReading[]): LikelyMetric => {
  const own = readings.filter(({ metric }) => metric === id);
  return {
    metric: id,
    scopes: unread(scopes, scope => windows.every(window => isRead(own, scope, window))),
    windows: unread(windows, window => scopes.every(scope => isRead(own, scope, window))),
  };
};

const isRead = (readings: readonly PageReading[], scope: Scope, window: Window): boolean =>
  readings.some(reading => reading.scope === scope && reading.window === window);

/** Is every series of the metric read? */
const isWhole = ({ id, scopes, windows }: MetricShape, readings: readonly PageReading[]): boolean => {
  const own = readings.filter(({ metric }) => metric === id);
  return scopes.every(scope => windows.some(window => isRead(own, scope, window)));
};

/**
 * The metrics that a candidate can be, by its unit, likeliest first: words alike, the page's own and usual
 * metrics before others, what is not read yet before what is.
 */
export const likelyFor = (candidate: Candidate, known: Known): readonly LikelyMetric[] => {
  const alike = likenesses(wordingKey(candidate.label), known.lexicon);
  const ofPage = new Set(known.lexicon.shapes.map(({ id }) => id));
  const weigh = (shape: MetricShape): number =>
    (alike.get(shape.id) ?? 0) +
    (ofPage.has(shape.id) ? WEIGHT : 0) +
    (known.usual?.includes(shape.id) ? WEIGHT : 0) -
    (isWhole(shape, known.readings) ? WEIGHT : 0);
  return SHAPES.filter(({ unit }) => candidate.units.includes(unit))
    .map(shape => ({ shape, weight: weigh(shape) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ shape }) => choiceFor(shape, known.readings));
};
