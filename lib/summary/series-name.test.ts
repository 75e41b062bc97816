import { describe, expect, it } from 'vitest';
import { findMetric } from '../catalogue/metrics';
import { readerOf } from './reader';
import { metricName } from './series-name';
import { NOW } from './testing/listed';

const nameIn = (language: string, id: string): string | undefined => {
  const metric = findMetric(id);
  return metric && metricName(metric, readerOf(language, NOW));
};

describe('metricName', () => {
  it('is Amazon’s own wording in the reader’s language', () => {
    expect(nameIn('de', 'order-defect-rate')).toBe('Rate an Bestellmängeln');
    expect(nameIn('en-GB', 'order-defect-rate')).toBe('Order Defect Rate');
  });

  it('is English where no official wording is known, or the language is not ours', () => {
    expect(nameIn('de', 'contact-rate')).toBe('Buyer Contact Rate');
    expect(nameIn('ja', 'order-defect-rate')).toBe('Order Defect Rate');
  });
});
