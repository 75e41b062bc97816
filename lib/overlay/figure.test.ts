import { describe, expect, it } from 'vitest';
import { isBareFigure, isFigure } from './figure';

describe('what may be taken for a value', () => {
  it.each([
    '0.12%',
    '9.5 hours',
    'N/A',
    'k. A.',
    '–',
    '--',
    '不适用',
    '< 1%',
    '1.603',
    '٣٫٥',
    '0 %',
    '5 h 30 min',
  ])('%s may', text => expect(isFigure(text)).toBe(true));
  it.each([
    'Target: under 1%',
    'Your performance',
    'Seller Fulfilled',
    '★★★★',
    '▾',
    'Top 10% of sellers like you',
  ])('%s may not', text => expect(isFigure(text)).toBe(false));
  it.each(['0.12%', '6 hours', 'N/A', '60 days', '—'])('%s stands for itself', text =>
    expect(isBareFigure(text)).toBe(true),
  );
  it.each(['5 of 4,027 orders', 'Target: under 1%', '10/23 – 11/19 by order date'])('%s does not', text =>
    expect(isBareFigure(text)).toBe(false),
  );
});
