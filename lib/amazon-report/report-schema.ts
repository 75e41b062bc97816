import {
  array,
  looseObject,
  maxLength,
  number,
  object,
  optional,
  regex,
  string,
  type infer as Infer,
} from 'zod/mini';
import { must, text } from '../border/fields';

/*
 * Amazon's seller performance report (GET_V2_SELLER_PERFORMANCE_REPORT), after its published schema
 * accountHealthReport-2020-11-18: only what is used. Amazon's own examples lack fields that the schema requires, and spell
 * one otherwise, so that every metric may be missing. Rates are fractions, though the schema calls them percentages.
 */
const moment = string(must('a date and time')).check(
  regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/, 'must be a time such as 2026-11-04T23:59Z'),
);
const range = object({ reportingDateFrom: moment, reportingDateTo: moment }, must('a range of dates'));
const amount = number(must('a number'));
const counted = object({ count: amount }, must('a count'));

const rate = looseObject(
  {
    reportingDateRange: range,
    rate: amount,
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

export const reportSchema = object({
  performanceMetrics: array(marketplace, must('a list')).check(maxLength(100, 'must hold at most 100')),
});

export type AmazonReport = Infer<typeof reportSchema>;
export type MarketplaceMetrics = AmazonReport['performanceMetrics'][number];
export type ReportedRate = Infer<typeof rate>;

/** Is it such a report at all? Anything else is no business of ours. */
export const looksLikeReport = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'performanceMetrics' in json &&
  Array.isArray(json.performanceMetrics) &&
  !('format' in json);
