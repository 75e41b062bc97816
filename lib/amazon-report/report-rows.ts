import type { Scope } from '../catalogue/metric';
import type { Counts } from '../reading';
import type { MarketplaceMetrics, ReportedRate } from './report-schema';

type Range = ReportedRate['reportingDateRange'];

/** One figure of the report, as it is there. `value` null: to be worked out from the counts. */
export type ReportRow = {
  readonly metric: string;
  readonly scope: Scope;
  readonly value: number | null;
  readonly counts: Counts | null;
  readonly target: { readonly value: number; readonly condition: string } | null;
  readonly range: Range;
};

const numberOf = (metric: object, name: string): number | null => {
  const value = (metric as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'number' ? value : null;
};

const countsOf = (metric: object, part: string, whole: string): Counts | null => {
  const [one, all] = [numberOf(metric, part), numberOf(metric, whole)];
  return one === null || all === null ? null : { part: one, whole: all };
};

const targetOf = ({ targetValue, targetCondition }: ReportedRate): ReportRow['target'] =>
  targetValue === undefined || targetCondition === undefined
    ? null
    : { value: targetValue, condition: targetCondition };

/** Late shipments, cancellations, tracking and deliveries are of orders that the seller ships. */
const shipping = (
  metric: string,
  reported: ReportedRate | undefined,
  part: string,
  whole: string,
): readonly ReportRow[] =>
  reported && (reported.rate !== undefined || countsOf(reported, part, whole))
    ? [
        {
          metric,
          scope: 'seller-fulfilled',
          value: reported.rate ?? null,
          counts: countsOf(reported, part, whole),
          target: targetOf(reported),
          range: reported.reportingDateRange,
        },
      ]
    : [];

type Defects = NonNullable<NonNullable<MarketplaceMetrics['orderDefectRate']>['mfn']>;

const PARTS = [
  ['negativeFeedback', 'negative-feedback-rate'],
  ['claims', 'a-to-z-claim-rate'],
  ['chargebacks', 'chargeback-rate'],
] as const;

const defectsOf = (scope: Scope, defects: Defects | undefined): readonly ReportRow[] => {
  if (!defects) return [];
  const { orderCount: whole, orderWithDefects, reportingDateRange: range, rate } = defects;
  const base = { scope, range };
  const parts = PARTS.flatMap(([name, metric]): readonly ReportRow[] => {
    const part = defects[name]?.count;
    return part === undefined
      ? []
      : [{ ...base, metric, value: null, counts: { part, whole }, target: null }];
  });
  const counts = { part: orderWithDefects.count, whole };
  return [
    { ...base, metric: 'order-defect-rate', value: rate ?? null, counts, target: targetOf(defects) },
    ...parts,
  ];
};

const VIOLATIONS = [
  ['listingPolicyViolations', 'policy-violations-listing'],
  ['productAuthenticityCustomerComplaints', 'policy-violations-authenticity'],
  ['productConditionCustomerComplaints', 'policy-violations-condition'],
  ['receivedIntellectualPropertyComplaints', 'policy-violations-received-ip'],
  ['restrictedProductPolicyViolations', 'policy-violations-restricted'],
  ['suspectedIntellectualPropertyViolations', 'policy-violations-suspected-ip'],
  ['foodAndProductSafetyIssues', 'policy-violations-safety'],
  ['otherPolicyViolations', 'policy-violations-other'],
] as const;

const counted = (metric: string, value: number, range: Range): ReportRow => ({
  metric,
  scope: 'all',
  value,
  counts: null,
  target: null,
  range,
});

const violationsOf = (of: MarketplaceMetrics): readonly ReportRow[] =>
  VIOLATIONS.flatMap(([name, metric]) => {
    const reported = of[name];
    return reported ? [counted(metric, reported.defectsCount, reported.reportingDateRange)] : [];
  });

/** The score is not in the published schema, but was seen in one real response (docs/field-notes.md). */
const ratingOf = ({ accountHealthRating }: MarketplaceMetrics): readonly ReportRow[] =>
  accountHealthRating?.ahrScore === undefined
    ? []
    : [
        counted(
          'account-health-rating',
          accountHealthRating.ahrScore,
          accountHealthRating.reportingDateRange,
        ),
      ];

const invoicesOf = ({ invoiceDefectRate: reported }: MarketplaceMetrics): readonly ReportRow[] => {
  if (!reported) return [];
  const whole = numberOf(reported, 'orderCount');
  const part = reported.invoiceDefect?.count;
  const counts = whole === null || part === undefined ? null : { part, whole };
  const range = reported.reportingDateRange;
  return [
    {
      metric: 'invoice-defect-rate',
      scope: 'all',
      value: reported.rate ?? null,
      counts,
      target: targetOf(reported),
      range,
    },
  ];
};

/**
 * Every figure of a marketplace that is a metric of ours. On-time delivery is that of units, which is the one that Account
 * Health shows; the report has one of orders besides.
 */
export const reportRows = (of: MarketplaceMetrics): readonly ReportRow[] => {
  const late = [of.lateShipmentRate, ...(of.lateShipmentRateList ?? [])];
  const cancelled = of.preFulfillmentCancellationRate ?? of.prefulfillmentCancelRate;
  return [
    ...defectsOf('seller-fulfilled', of.orderDefectRate?.mfn),
    ...defectsOf('amazon-fulfilled', of.orderDefectRate?.afn),
    ...invoicesOf(of),
    ...late.flatMap(one => shipping('late-shipment-rate', one, 'lateShipmentCount', 'orderCount')),
    ...shipping('cancellation-rate', cancelled, 'cancellationCount', 'orderCount'),
    ...shipping('valid-tracking-rate', of.validTrackingRate, 'validTrackingCount', 'shipmentCount'),
    ...shipping(
      'on-time-delivery-rate',
      of.unitOnTimeDeliveryRate,
      'unitOnTimeDeliveryCount',
      'totalUnitCount',
    ),
    ...ratingOf(of),
    ...violationsOf(of),
  ];
};
