import type { Metric, Scope, Section, Unit, Window } from './metric';

/**
 * The part of the catalogue that the content script needs to read a page: what a value may look like,
 * where and for what it stands. Names, targets and tips are added in metrics.ts, which this file must
 * not import: every byte here is loaded into each Seller Central page.
 * Metrics that are on no page (`imported`) are not here. Facts and sources: docs/metrics.md.
 */
export type MetricShape = Pick<
  Metric,
  'id' | 'unit' | 'section' | 'partOf' | 'windows' | 'assumedWindow' | 'scopes' | 'range' | 'benchmarks'
>;

type Place = readonly [section: Section, scopes: readonly Scope[], benchmarks?: MetricShape['benchmarks']];

const INSIGHTS: Place = ['insights', ['seller-fulfilled'], ['average', 'top']];
const DEFECTS: Place = ['account-health', ['seller-fulfilled', 'amazon-fulfilled', 'all']];
const HEALTH: Place = ['account-health', ['all']];
const POLICY: Place = ['policy-compliance', ['all']];
const SHIPPING: Place = ['shipping', ['seller-fulfilled']];
const FEEDBACK: Place = ['feedback', ['all']];
const RETURNS: Place = ['returns', ['seller-fulfilled']];
const VOICE: Place = ['voice-of-customer', ['all']];
const MESSAGES: Place = ['messages', ['all']];
const SERVICE: Place = ['service-dashboard', ['all']];
const LEGACY: Place = ['legacy-response-times', ['all']];

/** Widest value that can be true; four weeks in minutes is as long as an answer can take within the window. */
const HIGHEST: Readonly<Record<Unit, number>> = {
  rate: 1,
  duration: 40_320,
  count: 1e7,
  points: 1000,
  stars: 5,
};

/** No rating has less than one star: "0" stands where there is none yet. */
const LOWEST: Readonly<Record<Unit, number>> = { rate: 0, duration: 0, count: 0, points: 0, stars: 1 };

const FOUR_WEEKS: readonly Window[] = ['P4W'];
const DAYS_60: readonly Window[] = ['P60D'];
const DAYS_180: readonly Window[] = ['P180D'];
const DAYS_30: readonly Window[] = ['P30D'];
const RATINGS: readonly Window[] = ['lifetime', 'P30D', 'P90D', 'P365D'];
const CONTACTS: readonly Window[] = ['P7D', 'P30D', 'P90D'];
/**
 * Voice of the Customer counts "recent orders", and no page says how recent. "The last 30 days" is one third party's
 * word (docs/metrics.md): it stands for Amazon's "recent", so that the bands have one series.
 */
const RECENT: readonly Window[] = ['P30D'];
/** Amazon does not publish the window: several stand here so that only a page that states it is read. */
const UNPUBLISHED: readonly Window[] = ['P30D', 'P60D', 'P90D', 'P365D'];

const shape = <const Id extends string>(
  id: Id,
  [section, scopes, benchmarks = []]: Place,
  unit: Unit,
  windows: readonly Window[],
  high = HIGHEST[unit],
  low = LOWEST[unit],
): MetricShape & { readonly id: Id } => ({
  id,
  section,
  scopes,
  benchmarks,
  unit,
  windows,
  range: [low, high],
});

/** The parts of a rate: each counts some of the orders, or return requests, that the whole counts. */
const parts = <const Id extends string>(
  whole: string,
  place: Place,
  windows: readonly Window[],
  ids: readonly Id[],
) => ids.map(id => ({ ...shape(id, place, 'rate', windows), partOf: whole }));

export const SHAPES = [
  shape('contact-rate', INSIGHTS, 'rate', FOUR_WEEKS),
  shape('contact-response-time', INSIGHTS, 'duration', FOUR_WEEKS),
  shape('buyer-dissatisfaction-rate', INSIGHTS, 'rate', FOUR_WEEKS),

  shape('order-defect-rate', DEFECTS, 'rate', DAYS_60),
  ...parts('order-defect-rate', DEFECTS, DAYS_60, [
    'negative-feedback-rate',
    'a-to-z-claim-rate',
    'chargeback-rate',
  ]),
  shape('invoice-defect-rate', HEALTH, 'rate', ['P7D']),
  shape('account-health-rating', HEALTH, 'points', DAYS_180),
  shape('policy-violations', POLICY, 'count', DAYS_180),
  shape('policy-violations-suspected-ip', POLICY, 'count', DAYS_180),
  shape('policy-violations-received-ip', POLICY, 'count', DAYS_180),
  shape('policy-violations-authenticity', POLICY, 'count', DAYS_180),
  shape('policy-violations-condition', POLICY, 'count', DAYS_180),
  shape('policy-violations-safety', POLICY, 'count', DAYS_180),
  shape('policy-violations-listing', POLICY, 'count', DAYS_180),
  shape('policy-violations-restricted', POLICY, 'count', DAYS_180),
  shape('policy-violations-reviews', POLICY, 'count', DAYS_180),
  shape('policy-violations-other', POLICY, 'count', DAYS_180),

  shape('late-shipment-rate', SHIPPING, 'rate', ['P30D', 'P10D']),
  shape('cancellation-rate', SHIPPING, 'rate', ['P7D', 'P30D']),
  shape('valid-tracking-rate', SHIPPING, 'rate', ['P30D', 'P7D']),
  shape('on-time-delivery-rate', SHIPPING, 'rate', ['P14D', 'P30D']),

  shape('feedback-rating', FEEDBACK, 'stars', RATINGS),
  shape('feedback-count', FEEDBACK, 'count', RATINGS),
  shape('positive-feedback-rate', FEEDBACK, 'rate', RATINGS),
  shape('neutral-feedback-rate', FEEDBACK, 'rate', RATINGS),
  shape('negative-feedback-share', FEEDBACK, 'rate', RATINGS),

  shape('return-dissatisfaction-rate', RETURNS, 'rate', UNPUBLISHED),
  ...parts('return-dissatisfaction-rate', RETURNS, UNPUBLISHED, [
    'negative-return-feedback-rate',
    'late-return-response-rate',
    'invalid-rejection-rate',
  ]),

  shape('ncx-listings-very-poor', VOICE, 'count', RECENT),
  shape('ncx-listings-poor', VOICE, 'count', RECENT),
  shape('ncx-listings-fair', VOICE, 'count', RECENT),
  shape('ncx-listings-good', VOICE, 'count', RECENT),
  shape('ncx-listings-excellent', VOICE, 'count', RECENT),
  shape('ncx-rate', VOICE, 'rate', UNPUBLISHED),

  shape('cases-requiring-attention', MESSAGES, 'count', DAYS_30),
  shape('cases-needing-response', MESSAGES, 'count', DAYS_30),
  shape('cases-reported-unresolved', MESSAGES, 'count', DAYS_30),
  shape('cases-resolved', MESSAGES, 'count', DAYS_30),

  shape('customer-service-rating', SERVICE, 'points', FOUR_WEEKS, 10),
  // The last three: the table of old (200549770).
  {
    ...shape('average-response-time', SERVICE, 'duration', ['P4W', ...CONTACTS]),
    assumedWindow: 'P4W' as const,
  },
  shape('first-contact-resolution-rate', SERVICE, 'rate', FOUR_WEEKS),

  shape('late-response-rate', LEGACY, 'rate', CONTACTS),
  shape('no-response-rate', LEGACY, 'rate', CONTACTS),
  shape('customer-service-dissatisfaction-rate', LEGACY, 'rate', CONTACTS),
  shape('refund-rate', HEALTH, 'rate', CONTACTS),
  shape('perfect-order-rate', HEALTH, 'rate', CONTACTS),
  shape('seller-rating', HEALTH, 'points', ['P365D'], 100),
] as const;

export type PageMetricId = (typeof SHAPES)[number]['id'];

const BY_ID: ReadonlyMap<string, MetricShape> = new Map(SHAPES.map(entry => [entry.id, entry]));

/** The shape of a metric that Amazon's pages show (or showed), undefined for any other id. */
export const findShape = (id: string): MetricShape | undefined => BY_ID.get(id);
