import { describe, expect, it } from 'vitest';
import { refusalOf } from '../border/refusal';
import { reportReadings } from './report-readings';
import { looksLikeReport, reportSchema, withoutNulls } from './report-schema';

const range = (from: string, to: string) => ({
  reportingDateRange: { reportingDateFrom: `${from}T00:00Z`, reportingDateTo: `${to}T23:59Z` },
});
const under = { status: 'GOOD', targetValue: 0.04, targetCondition: 'LESS_THAN' };
const DAYS_30 = range('2020-10-21', '2020-11-19');
const LATE = { ...DAYS_30, orderCount: 870_669, lateShipmentCount: 27_896, rate: 0.03203973037, ...under };

/** A marketplace as in the examples of Amazon's schema (accountHealthReport-2020-11-18), but for what a test changes. */
const AT = new Date('2026-11-21T10:00:00.000Z');
const read = (metrics: object) => {
  const report = reportSchema.parse({
    accountStatuses: [],
    performanceMetrics: [withoutNulls({ marketplaceId: 'ATVPDKIKX0DER', ...metrics })],
  });
  const [marketplace] = report.performanceMetrics;
  if (!marketplace) throw new Error('there is no marketplace');
  return reportReadings(marketplace, AT);
};
const parse = (...performanceMetrics: readonly object[]) => reportSchema.safeParse({ performanceMetrics });
const defects = (changes: object = {}) => ({
  ...range('2020-09-06', '2020-11-04'),
  orderCount: 539_000,
  orderWithDefects: { count: 1078, status: 'GOOD' },
  claims: { count: 442, status: 'NONE' },
  chargebacks: { count: 15, status: 'NONE' },
  negativeFeedback: { count: 628, status: 'NONE' },
  rate: 0.002,
  targetValue: 0.01,
  targetCondition: 'LESS_THAN',
  ...changes,
});

describe('Amazon’s own performance report', () => {
  it('gives rates as they are, with counts, target, window and period', () => {
    const { readings, day } = read({ lateShipmentRate: LATE });
    expect(readings).toEqual([
      {
        metric: 'late-shipment-rate',
        scope: 'seller-fulfilled',
        window: 'P30D',
        value: 0.03203973037,
        counts: { part: 27_896, whole: 870_669 },
        target: { bound: 'under', value: 0.04 },
        average: null,
        top: null,
        period: { start: '2020-10-21', end: '2020-11-19' },
        label: 'Late Shipment Rate',
        source: 'import',
      },
    ]);
    expect(day).toBe('2020-11-19');
  });

  it.each([4, 1e308, -1])('leaves out a target that no rate can reach: %s', targetValue => {
    const { readings } = read({ lateShipmentRate: { ...LATE, targetValue } });
    expect(readings).toMatchObject([{ value: 0.03203973037, target: null }]);
  });

  it('gives order defects by who ships, and their parts from the counts', () => {
    const { readings } = read({ orderDefectRate: { mfn: defects(), afn: defects({ rate: 0.009 }) } });
    expect(readings.map(({ metric, scope, value }) => [metric, scope, value]).slice(0, 5)).toEqual([
      ['order-defect-rate', 'seller-fulfilled', 0.002],
      ['negative-feedback-rate', 'seller-fulfilled', 628 / 539_000],
      ['a-to-z-claim-rate', 'seller-fulfilled', 442 / 539_000],
      ['chargeback-rate', 'seller-fulfilled', 15 / 539_000],
      ['order-defect-rate', 'amazon-fulfilled', 0.009],
    ]);
    // The example of the schema: its counts are not those of its rate.
    expect(readings[4]?.counts).toBeNull();
  });

  it('takes the list of late shipments, each window once, and on-time delivery of units only', () => {
    const days10 = {
      ...LATE,
      ...range('2020-11-10', '2020-11-19'),
      orderCount: 100,
      lateShipmentCount: 2,
      rate: 0.02,
    };
    const onTime = { ...range('2020-10-11', '2020-11-09'), rate: 0.95, status: 'GOOD' };
    const units = { ...onTime, rate: 0.8848, unitOnTimeDeliveryCount: 146, totalUnitCount: 165 };
    const { readings } = read({
      lateShipmentRate: LATE,
      lateShipmentRateList: [LATE, days10],
      onTimeDeliveryRate: onTime,
      unitOnTimeDeliveryRate: units,
    });
    expect(readings.map(({ metric, window, value }) => [metric, window, value])).toEqual([
      ['late-shipment-rate', 'P30D', 0.03203973037],
      ['late-shipment-rate', 'P10D', 0.02],
      ['on-time-delivery-rate', 'P30D', 0.8848],
    ]);
  });

  it('counts violations, over about half a year', () => {
    const listingPolicyViolations = { ...range('2020-05-24', '2020-11-19'), defectsCount: 86, status: 'BAD' };
    expect(read({ listingPolicyViolations }).readings).toMatchObject([
      { metric: 'policy-violations-listing', window: 'P180D', value: 86, target: null },
    ]);
  });

  it('leaves out what contradicts itself or has a window of no metric of ours', () => {
    const percent = { ...LATE, rate: 3.203973 };
    expect(read({ lateShipmentRate: percent })).toMatchObject({
      readings: [],
      left: [{ metric: 'late-shipment-rate', why: 'contradiction' }],
    });
    const small = { ...LATE, orderCount: 10_000, lateShipmentCount: 50, rate: 0.5 };
    expect(read({ lateShipmentRate: small }).readings).toEqual([]);
    const short = { ...LATE, ...range('2020-11-01', '2020-11-19') };
    expect(read({ lateShipmentRate: short }).left).toEqual([
      { metric: 'late-shipment-rate', why: 'window', days: 19 },
    ]);
    const backwards = { ...LATE, ...range('2020-11-21', '2020-11-19') };
    expect(read({ lateShipmentRate: backwards }).readings).toEqual([]);
    expect(read({ orderDefectRate: { mfn: defects({ orderCount: 0, rate: 0 }) } }).readings).toEqual([]);
  });

  it('takes no rate that its counts say is in percent, however small', () => {
    const tiny = { ...LATE, orderCount: 100_000, lateShipmentCount: 5, rate: 0.005 };
    expect(read({ lateShipmentRate: tiny }).left).toMatchObject([{ why: 'contradiction' }]);
  });

  it('works a rate out where it is not there, from counts that can be', () => {
    const { rate: _rate, ...without } = { ...LATE, orderCount: 200, lateShipmentCount: 3 };
    expect(read({ lateShipmentRate: without }).readings).toMatchObject([{ value: 0.015 }]);
    for (const lateShipmentCount of [1.5, -3, 201])
      expect(read({ lateShipmentRate: { ...without, lateShipmentCount } }).readings).toEqual([]);
    const { orderCount: _count, ...bare } = without;
    expect(read({ lateShipmentRate: bare })).toMatchObject({ readings: [], left: [] });
    const parts = defects({ claims: { count: 0.5, status: 'NONE' }, chargebacks: { count: -1 } });
    expect(read({ orderDefectRate: { mfn: parts } }).readings.map(({ metric }) => metric)).toEqual([
      'order-defect-rate',
      'negative-feedback-rate',
    ]);
  });

  it('leaves out days that are not over, a day more for other zones', () => {
    const until = (day: string) => ({ ...LATE, ...range('2026-10-24', day) });
    expect(read({ lateShipmentRate: until('2026-11-22') }).readings).toHaveLength(1);
    const later = { ...LATE, ...range('2150-01-01', '2150-01-30') };
    expect(read({ lateShipmentRate: later })).toMatchObject({ day: '', left: [{ why: 'future' }] });
  });

  it('reads every field of the published schema that is a metric of ours, and no other', () => {
    const violation = { ...range('2020-05-24', '2020-11-19'), defectsCount: 3, status: 'BAD' };
    const none = { ...violation, targetValue: 0, targetCondition: 'EQUALS' };
    const days30 = range('2020-10-11', '2020-11-09');
    const { readings, left } = read({
      invoiceDefectRate: {
        ...range('2020-10-21', '2020-10-27'),
        orderCount: 1000,
        invoiceDefect: { count: 30, status: 'GOOD' },
        missingInvoice: { count: 20, status: 'NONE' },
        lateInvoice: { count: 10, status: 'NONE' },
        rate: 0.03,
        targetValue: 0.05,
        targetCondition: 'LESS_THAN',
      },
      lateShipmentRate: LATE,
      orderDefectRate: { mfn: defects(), afn: defects({ claims: null }) },
      onTimeDeliveryRate: {
        ...days30,
        rate: 0.95,
        onTimeDeliveryCount: 1,
        shipmentCountWithValidTracking: 1,
      },
      unitOnTimeDeliveryRate: { ...days30, rate: 0.91, unitOnTimeDeliveryCount: 91, totalUnitCount: 100 },
      validTrackingRate: {
        ...days30,
        rate: 0.97,
        validTrackingCount: 97,
        shipmentCount: 100,
        targetValue: 0.95,
        targetCondition: 'GREATER_THAN',
      },
      preFulfillmentCancellationRate: {
        ...range('2020-11-12', '2020-11-18'),
        rate: 0.02,
        orderCount: 50,
        cancellationCount: 1,
      },
      warningStates: [{ warningType: 'spammingSellerMessaging', status: 'BAD' }],
      accountHealthRating: { ...range('2020-05-23', '2020-11-19'), ahrStatus: 'WARNED' },
      listingPolicyViolations: none,
      productAuthenticityCustomerComplaints: none,
      productConditionCustomerComplaints: none,
      productSafetyCustomerComplaints: none,
      receivedIntellectualPropertyComplaints: none,
      restrictedProductPolicyViolations: none,
      suspectedIntellectualPropertyViolations: none,
      foodAndProductSafetyIssues: none,
      otherPolicyViolations: none,
      documentRequests: none,
    });
    expect(left).toEqual([]);
    expect(readings.map(({ metric, scope }) => `${metric} ${scope.slice(0, 3)}`)).toEqual([
      'order-defect-rate sel',
      'negative-feedback-rate sel',
      'a-to-z-claim-rate sel',
      'chargeback-rate sel',
      'order-defect-rate ama',
      'negative-feedback-rate ama',
      'chargeback-rate ama',
      'invoice-defect-rate all',
      'late-shipment-rate sel',
      'cancellation-rate sel',
      'valid-tracking-rate sel',
      'on-time-delivery-rate sel',
      'policy-violations-listing all',
      'policy-violations-authenticity all',
      'policy-violations-condition all',
      'policy-violations-received-ip all',
      'policy-violations-restricted all',
      'policy-violations-suspected-ip all',
      'policy-violations-safety all',
      'policy-violations-other all',
    ]);
    expect(readings.find(({ metric }) => metric === 'valid-tracking-rate')?.target).toEqual({
      bound: 'over',
      value: 0.95,
    });
  });

  it('is refused with a day that there is not, and with a marketplace twice', () => {
    const late = (day: string) => ({
      marketplaceId: 'A',
      lateShipmentRate: { ...LATE, ...range('2020-10-21', day) },
    });
    expect(parse(late('2020-11-19')).success).toBe(true);
    for (const day of ['2020-02-30', '2020-13-01', '9999-01-01', '0001-01-01'])
      expect(parse(late(day)).success).toBe(false);
    expect(refusalOf(parse({ marketplaceId: 'A' }, { marketplaceId: 'A' }).error?.issues ?? [])).toEqual({
      field: 'performanceMetrics[1].marketplaceId',
      reason: { code: 'twice' },
    });
    expect(parse({ marketplaceId: 'A', lateShipmentRate: { ...LATE, rate: Infinity } }).success).toBe(false);
  });

  it('is told from any other file, and refused where a field is none', () => {
    expect(looksLikeReport({ accountStatuses: [], performanceMetrics: [] })).toBe(true);
    for (const other of [null, [], {}, { format: 'benchline', performanceMetrics: [] }])
      expect(looksLikeReport(other)).toBe(false);
    const bad = { performanceMetrics: [{ marketplaceId: 'A', lateShipmentRate: { ...LATE, rate: '3%' } }] };
    expect(reportSchema.safeParse(bad).success).toBe(false);
  });
});
