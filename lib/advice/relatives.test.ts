import { describe, expect, it } from 'vitest';
import { relativesOf } from './relatives';

describe('the relatives of a metric', () => {
  it('are those that its tips look at, without itself', () => {
    expect([...relativesOf(['contact-rate'])]).toEqual(
      expect.arrayContaining(['valid-tracking-rate', 'late-shipment-rate', 'on-time-delivery-rate']),
    );
    expect([...relativesOf(['order-defect-rate'])]).toEqual(
      expect.arrayContaining(['a-to-z-claim-rate', 'chargeback-rate', 'negative-feedback-rate']),
    );
    expect(relativesOf(['late-shipment-rate']).has('late-shipment-rate')).toBe(false);
    expect(relativesOf(['cases-resolved', 'no-such-metric']).size).toBe(0);
  });
});
