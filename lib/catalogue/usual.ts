import type { PageMetricId } from './shapes';

/**
 * Metrics that a page usually shows together. `holders`: whether Amazon shows them to every account, or only to some.
 * `insteadOf`: where one of these is shown, another tab is open, and the absence of the others says nothing.
 */
export type Usual = {
  readonly metrics: readonly PageMetricId[];
  readonly holders: 'every-account' | 'some-accounts';
  readonly insteadOf: readonly PageMetricId[];
};

const usual = (metrics: readonly PageMetricId[], more: Partial<Usual> = {}): Usual => ({
  metrics,
  holders: 'every-account',
  insteadOf: [],
  ...more,
});

const DEFECTS: readonly PageMetricId[] = [
  'order-defect-rate',
  'negative-feedback-rate',
  'a-to-z-claim-rate',
  'chargeback-rate',
];
const SHIPPING: readonly PageMetricId[] = ['late-shipment-rate', 'cancellation-rate', 'valid-tracking-rate'];

/**
 * What the pages usually give (docs/field-notes.md, a section a page). Not here, as an account may rightly lack it:
 * On-Time Delivery and Invoice Defect Rate (some marketplaces), folded policy rows, retired metrics, and all of home,
 * messages, returns and Voice of the Customer.
 */
const USUAL: Readonly<Record<string, readonly Usual[]>> = {
  'account-health': [usual([...DEFECTS, 'account-health-rating', ...SHIPPING])],
  'customer-service-detail': [usual(['order-defect-rate'], { insteadOf: ['invoice-defect-rate'] })],
  'shipping-detail': [usual(SHIPPING)],
  'performance-over-time': [usual([...DEFECTS, 'late-shipment-rate', 'cancellation-rate'])],
  'customer-service-insights': [
    usual(['contact-rate', 'contact-response-time', 'buyer-dissatisfaction-rate'], {
      holders: 'some-accounts',
    }),
  ],
};

/** The groups of metrics that a page usually gives; none for a page of which nothing can be expected. */
export const usualOn = (pageId: string): readonly Usual[] => USUAL[pageId] ?? [];

/** What is left of a group when the metrics that a page named (read or not) are taken away. */
export const absentFrom = ({ metrics, insteadOf }: Usual, named: ReadonlySet<string>): readonly string[] =>
  insteadOf.some(id => named.has(id)) ? [] : metrics.filter(id => !named.has(id));
