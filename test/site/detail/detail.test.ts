// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isInlineStyled } from '../../../lib/reader/inline';
import { readPage } from '../../../lib/reader/read-page';
import { seriesName } from '../../../lib/reading';
import { visitPage } from '../../fixtures/visit-page';
import { respond } from '../respond';
import { LAYOUTS } from '../visit';

const HOSTS = [
  'sellercentral.amazon.com',
  'sellercentral.amazon.de',
  'sellercentral.amazon.in',
  'sellercentral.amazon.it',
  'sellercentral-japan.amazon.com',
];

/** What the reader makes of a page of the stand-in, without its scripts. */
const readAt = async (address: string) => {
  const url = new URL(address);
  const html = respond(url)?.body.replaceAll(/<script[\s\S]*?<\/script>/gu, '') ?? '';
  const result = readPage({ ...(await visitPage({ html, url: address })), isInline: isInlineStyled });
  const readings = result.kind === 'read' ? result.read.readings : [];
  return new Map(readings.map(reading => [seriesName(reading), reading]));
};

const CASES = HOSTS.flatMap(host => LAYOUTS.map(layout => [host, layout] as const));

describe('the detail pages of the stand-in', () => {
  it.each(CASES)('shipping on %s, layout %s: every window with its own value', async (host, layout) => {
    const found = await readAt(`https://${host}/performance/detail/shipping?layout=${layout}`);
    expect([...found.keys()].toSorted()).toEqual([
      'cancellation-rate|seller-fulfilled|P30D',
      'cancellation-rate|seller-fulfilled|P7D',
      'late-shipment-rate|seller-fulfilled|P10D',
      'late-shipment-rate|seller-fulfilled|P30D',
      'valid-tracking-rate|seller-fulfilled|P30D',
    ]);
    const late = found.get('late-shipment-rate|seller-fulfilled|P30D');
    const isFirst = host === 'sellercentral.amazon.com';
    expect(late?.value).toBe(isFirst ? 0.0109 : 0.0345);
    const says = ['table', 'grid'].includes(layout) ? 'little' : 'all';
    const counts = isFirst ? { part: 18, whole: 1651 } : { part: 41, whole: 1188 };
    const period = { start: '2026-06-30', end: '2026-07-29' };
    expect(late).toMatchObject(says === 'all' ? { counts, period } : { counts: null, period: null });
  });

  it.each(CASES)('order defects on %s, layout %s: the parts with their counts', async (host, layout) => {
    const found = await readAt(`https://${host}/performance/detail/customer-service?layout=${layout}`);
    expect([...found.keys()].toSorted()).toEqual(
      ['a-to-z-claim-rate', 'chargeback-rate', 'negative-feedback-rate', 'order-defect-rate'].map(
        metric => `${metric}|seller-fulfilled|P60D`,
      ),
    );
    const isFirst = host === 'sellercentral.amazon.com';
    expect(found.get('negative-feedback-rate|seller-fulfilled|P60D')).toMatchObject({
      counts: { part: isFirst ? 4 : 14, whole: 4027 },
      period: { start: '2026-05-31', end: '2026-07-29' },
    });
  });

  it('gives the order defects of Amazon’s fulfilment where the page asks for those', async () => {
    const found = await readAt(
      'https://sellercentral.amazon.com/performance/detail/customer-service?orders=fba',
    );
    expect(found.get('order-defect-rate|amazon-fulfilled|P60D')).toMatchObject({ value: 0.0008 });
  });

  it.each(['account/health', 'detail'])('policy rows at /performance/%s/product-policies', async at => {
    const found = await readAt(`https://sellercentral.amazon.com/performance/${at}/product-policies`);
    expect(found.get('policy-violations-listing|all|P180D')?.value).toBe(4);
    expect(found.size).toBe(9);
  });
});
