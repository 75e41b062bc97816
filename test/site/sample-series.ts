import type { SeriesKey } from '../../lib/reading';
import type { Target } from '../../lib/catalogue/metric';
import { countedRate, empty, plain, type DayValue } from './sample-course.ts';

/** One series of the sample: its key, how its page names it, and its value on each of the 90 days (0 the oldest). */
export type Course = {
  readonly key: SeriesKey;
  readonly label: string;
  readonly page: string;
  readonly target: Target | null;
  readonly hasPeriod: boolean;
  readonly at: (day: number) => DayValue;
};

const HEALTH = '/performance/dashboard';
const FEEDBACK = '/feedback-manager/index.html';

const insight = (metric: string, label: string, at: Course['at']): Course => ({
  key: { metric, scope: 'seller-fulfilled', window: 'P4W' },
  label,
  page: FEEDBACK,
  target: null,
  hasPeriod: true,
  at,
});

const health = (key: SeriesKey, label: string, target: Target | null, at: Course['at']): Course => ({
  key,
  label,
  page: HEALTH,
  target,
  hasPeriod: false,
  at,
});

const own = (metric: string, window: SeriesKey['window']): SeriesKey => ({
  metric,
  scope: 'seller-fulfilled',
  window,
});
const under = (value: number): Target => ({ bound: 'under', value });
const over = (value: number): Target => ({ bound: 'over', value });

/** Contacts worsen, dissatisfaction improves, response time holds: each a different story on one page. */
const INSIGHTS: readonly Course[] = [
  insight(
    'contact-rate',
    'Buyer Contact Rate',
    plain({ from: 0.0019, to: 0.0046, digits: 4, wobble: 0.0001, average: 0.0025, top: 0.001, seed: 11 }),
  ),
  insight(
    'contact-response-time',
    'Average Contact Response Time',
    plain({ from: 570, to: 570, digits: 0, wobble: 18, average: 360, top: null, seed: 12 }),
  ),
  insight(
    'buyer-dissatisfaction-rate',
    'Buyer Dissatisfaction Rate',
    plain({ from: 0.112, to: 0.068, digits: 3, wobble: 0.002, average: 0.081, top: null, seed: 13 }),
  ),
];

const healthOf = (late: string, rate: number): readonly Course[] => [
  health(
    own('order-defect-rate', 'P60D'),
    'Order Defect Rate',
    under(0.01),
    countedRate({ from: rate, to: rate, whole: 4027, seed: 21 }),
  ),
  health(
    { metric: 'order-defect-rate', scope: 'amazon-fulfilled', window: 'P60D' },
    'Order Defect Rate',
    under(0.01),
    empty,
  ),
  health(
    own('negative-feedback-rate', 'P60D'),
    'Negative feedback',
    null,
    countedRate({ from: rate * 0.8, to: rate * 0.8, whole: 4027, seed: 22 }),
  ),
  health(
    own('a-to-z-claim-rate', 'P60D'),
    'A-to-z Guarantee claims',
    null,
    countedRate({ from: rate * 0.2, to: rate * 0.2, whole: 4027, seed: 23 }),
  ),
  health(
    own('chargeback-rate', 'P60D'),
    'Chargeback claims',
    null,
    countedRate({ from: 0, to: 0, whole: 4027, seed: 24 }),
  ),
  health(
    own('late-shipment-rate', 'P30D'),
    late,
    under(0.04),
    countedRate({ from: 0.009, to: 0.011, whole: 1651, seed: 25 }),
  ),
  health(
    own('cancellation-rate', 'P7D'),
    'Pre-fulfillment Cancel Rate',
    under(0.025),
    countedRate({ from: 0.004, to: 0.003, whole: 402, seed: 26 }),
  ),
  health(
    own('valid-tracking-rate', 'P30D'),
    'Valid Tracking Rate',
    over(0.95),
    countedRate({ from: 0.944, to: 0.971, whole: 1651, seed: 27 }),
  ),
  health(
    { metric: 'account-health-rating', scope: 'all', window: 'P180D' },
    'Account Health Rating',
    null,
    plain({ from: 340, to: 372, digits: 0, wobble: 4, average: null, top: null, seed: 28 }),
  ),
];

/** The series of an account: the German one has Account Health only. */
export const series = (host: string): readonly Course[] =>
  host.endsWith('.de')
    ? healthOf('Late Dispatch Rate', 0.0042)
    : [...INSIGHTS, ...healthOf('Late Shipment Rate', 0.0012)];
