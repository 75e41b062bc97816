import { describe, expect, it } from 'vitest';
import { PAGES } from '../reader/pages';
import { findMetric } from './metrics';
import { absentFrom, usualOn } from './usual';

const absentOn = (pageId: string, named: readonly string[]) =>
  usualOn(pageId).flatMap(group => absentFrom(group, new Set(named)));

describe('what a page usually gives', () => {
  it.each(PAGES.map(({ id, sections }) => [id, sections] as const))(
    'belongs to the sections of %s and is not retired',
    (id, sections) => {
      for (const metric of usualOn(id).flatMap(({ metrics }) => metrics)) {
        expect(sections).toContain(findMetric(metric)?.section);
        expect(findMetric(metric)?.origin).toBe('page');
      }
    },
  );

  it('asks for nothing where an account may simply lack it', () => {
    for (const id of ['home', 'messages', 'returns', 'voice-of-the-customer', 'product-policies', 'no-page'])
      expect(usualOn(id)).toEqual([]);
  });

  it('leaves out what the page named', () => {
    expect(absentOn('shipping-detail', ['late-shipment-rate', 'valid-tracking-rate'])).toEqual([
      'cancellation-rate',
    ]);
  });

  it('does not ask for the figure of a tab while another tab is open', () => {
    expect(absentOn('customer-service-detail', ['invoice-defect-rate'])).toEqual([]);
    expect(absentOn('customer-service-detail', [])).toEqual(['order-defect-rate']);
  });
});
