import type { FallbackTarget, Metric } from '../metric';
import type { MetricShape } from '../shapes';

/** What metrics.ts adds to a shape: everything that only the extension's own side needs. */
export type Facts = Omit<Metric, keyof MetricShape>;

/** A metric that Amazon shows and attaches no figure to. */
export const shown = (
  name: string,
  direction: Metric['direction'],
  certainty: Metric['certainty'],
): Facts => ({
  name,
  direction,
  certainty,
  fallbackTarget: null,
  origin: 'page',
});

/** A metric that Amazon shows and measures against a figure. */
export const measured = (
  name: string,
  direction: Metric['direction'],
  certainty: Metric['certainty'],
  fallbackTarget: FallbackTarget,
): Facts => ({ ...shown(name, direction, certainty), fallbackTarget });

/** A metric that Amazon has taken away: read where it is still there, never expected. */
export const retired = (
  name: string,
  direction: Metric['direction'],
  fallbackTarget: FallbackTarget | null,
): Facts => ({ name, direction, certainty: 'D', fallbackTarget, origin: 'retired' });
