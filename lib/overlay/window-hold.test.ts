import { describe, expect, it } from 'vitest';
import type { Window } from '../catalogue/metric';
import type { PageReading } from '../reading';
import { createWindowHold } from './window-hold';

const reading = (metric: string, window: Window, value: number | null): PageReading => ({
  metric,
  window,
  value,
  scope: 'all',
  counts: null,
  target: null,
  average: null,
  top: null,
  period: null,
  label: '',
  source: 'page',
});

const ratings = (window: Window, stars: number | null, count: number) => ({
  readings: [reading('feedback-rating', window, stars), reading('feedback-count', window, count)],
});

describe('a choice of time that moves', () => {
  it('holds the page back while all its figures are those of before', () => {
    const hold = createWindowHold();
    expect(hold(ratings('lifetime', 3.8, 73), 0)).toBe(0);
    expect(hold(ratings('P365D', 3.8, 73), 1000)).toBe(5000);
    expect(hold(ratings('P365D', 3.8, 73), 3000)).toBe(3000);
    expect(hold(ratings('P365D', 4.6, 12), 3500)).toBe(0);
  });

  it('takes the page when the figures may be the same in truth', () => {
    const hold = createWindowHold();
    hold(ratings('lifetime', 5, 2), 0);
    expect(hold(ratings('P365D', 5, 2), 1000)).toBe(5000);
    expect(hold(ratings('P365D', 5, 2), 6000)).toBe(0);
    expect(hold(ratings('P365D', 5, 2), 6001)).toBe(0);
  });

  it('forgets a choice that was taken back', () => {
    const hold = createWindowHold();
    hold(ratings('lifetime', 5, 2), 0);
    hold(ratings('P365D', 5, 2), 1000);
    expect(hold(ratings('lifetime', 5, 2), 2000)).toBe(0);
    expect(hold(ratings('P365D', 5, 2), 9000)).toBe(5000);
  });

  it('does not wait where a figure has moved with it, or windows stand side by side', () => {
    const hold = createWindowHold();
    const both = [reading('late-shipment-rate', 'P10D', 0.1), reading('late-shipment-rate', 'P30D', 0.1)];
    expect(hold({ readings: both }, 0)).toBe(0);
    expect(hold({ readings: [reading('late-shipment-rate', 'P7D', 0.1)] }, 10)).toBe(0);
    hold(ratings('lifetime', 5, 2), 20);
    expect(hold(ratings('P365D', 5, 1), 30)).toBe(0);
  });
});
