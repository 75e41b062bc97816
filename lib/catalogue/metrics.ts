import { ACCOUNT_HEALTH } from './facts/account-health';
import { FEEDBACK } from './facts/feedback';
import { INSIGHTS } from './facts/insights';
import { MESSAGES } from './facts/messages';
import { RETURNS } from './facts/returns';
import { SHIPPING } from './facts/shipping';
import { VOICE_OF_CUSTOMER } from './facts/voice-of-customer';
import type { Facts } from './facts/facts';
import { IMPORTED } from './imported';
import type { Metric } from './metric';
import { SHAPES, type PageMetricId } from './shapes';

/** The type makes a shape without facts, or facts without a shape, a compile error. */
const FACTS: Readonly<Record<PageMetricId, Facts>> = {
  ...INSIGHTS,
  ...ACCOUNT_HEALTH,
  ...SHIPPING,
  ...FEEDBACK,
  ...RETURNS,
  ...VOICE_OF_CUSTOMER,
  ...MESSAGES,
};

const complete = (shape: (typeof SHAPES)[number]): Metric => Object.assign({}, shape, FACTS[shape.id]);

/** Every metric that Benchline knows, in the order of Amazon's pages; the seller's own figures last. */
export const METRICS: readonly Metric[] = [...SHAPES.map(complete), ...IMPORTED];

const BY_ID: ReadonlyMap<string, Metric> = new Map(METRICS.map(metric => [metric.id, metric]));

/** The metric with this id, or undefined when there is none. */
export const findMetric = (id: string): Metric | undefined => BY_ID.get(id);
