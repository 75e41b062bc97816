import {
  array,
  check,
  looseObject,
  maxLength,
  number,
  object,
  optional,
  refine,
  regex,
  string,
  type infer as Infer,
} from 'zod/mini';
import { must, text } from '../border/fields';
import { because, type Because } from '../border/reason';

/*
 * Amazon's seller performance report (GET_V2_SELLER_PERFORMANCE_REPORT), after its published schema
 * accountHealthReport-2020-11-18: only what is used. Amazon's own examples lack fields that the schema requires, and spell
 * one otherwise, so that every metric may be missing. Rates are fractions, though the schema calls them percentages.
 */
const isDay = (when: string): boolean => {
  const day = new Date(`${when.slice(0, 10)}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(when.slice(0, 10));
};

const moment = string(must('a date and time')).check(
  regex(/^2[01]\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/, 'must be a time such as 2026-11-04T23:59Z'),
  refine(isDay, because('must be a day that there is', { code: 'invalid' })),
);
const range = object({ reportingDateFrom: moment, reportingDateTo: moment }, must('a range of dates'));
const amount = number(must('a number'));
const counted = object({ count: amount }, must('a count'));

const rate = looseObject(
  {
    reportingDateRange: range,
    /** Left out where there were no orders. */
    rate: optional(amount),
    targetValue: optional(amount),
    targetCondition: optional(text(40)),
  },
  must('a metric'),
);
const defects = looseObject(
  {
    ...rate.shape,
    orderCount: amount,
    orderWithDefects: counted,
    claims: optional(counted),
    chargebacks: optional(counted),
    negativeFeedback: optional(counted),
  },
  must('a metric'),
);
const violations = looseObject({ reportingDateRange: range, defectsCount: amount }, must('a metric'));

const marketplace = object(
  {
    marketplaceId: text(40),
    invoiceDefectRate: optional(looseObject({ ...rate.shape, invoiceDefect: optional(counted) })),
    lateShipmentRate: optional(rate),
    lateShipmentRateList: optional(array(rate).check(maxLength(20))),
    preFulfillmentCancellationRate: optional(rate),
    prefulfillmentCancelRate: optional(rate),
    unitOnTimeDeliveryRate: optional(rate),
    validTrackingRate: optional(rate),
    orderDefectRate: optional(object({ mfn: optional(defects), afn: optional(defects) })),
    accountHealthRating: optional(looseObject({ reportingDateRange: range, ahrScore: optional(amount) })),
    listingPolicyViolations: optional(violations),
    productAuthenticityCustomerComplaints: optional(violations),
    productConditionCustomerComplaints: optional(violations),
    receivedIntellectualPropertyComplaints: optional(violations),
    restrictedProductPolicyViolations: optional(violations),
    suspectedIntellectualPropertyViolations: optional(violations),
    foodAndProductSafetyIssues: optional(violations),
    otherPolicyViolations: optional(violations),
  },
  must('the metrics of a marketplace'),
);

const TWICE: Because = { reason: { code: 'twice' } };

export const reportSchema = object({
  performanceMetrics: array(marketplace, must('a list')).check(
    maxLength(100, 'must hold at most 100'),
    check(({ value, issues }) => {
      const ids = value.map(({ marketplaceId }) => marketplaceId);
      const at = ids.findIndex((id, index) => ids.indexOf(id) < index);
      if (at >= 0)
        issues.push({
          code: 'custom',
          path: [at, 'marketplaceId'],
          input: value,
          params: TWICE,
        });
    }),
  ),
});

export type AmazonReport = Infer<typeof reportSchema>;
export type MarketplaceMetrics = AmazonReport['performanceMetrics'][number];
export type ReportedRate = Infer<typeof rate>;

/** No field of a report lies deeper. */
const DEEPEST = 8;

/** A report whose empty fields are not there: JSON of many programs has them as null. */
export const withoutNulls = (json: unknown, depth = 0): unknown => {
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return json;
  if (Array.isArray(json)) return json.map(each => withoutNulls(each, depth + 1));
  const there = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(there.map(([name, value]) => [name, withoutNulls(value, depth + 1)]));
};

/** Is it such a report at all? Anything else is no business of ours. */
export const looksLikeReport = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'performanceMetrics' in json &&
  Array.isArray(json.performanceMetrics) &&
  !('format' in json);
