import { describe, expect, it } from 'vitest';
import type { Target, Unit } from '../catalogue/metric';
import { isNear, wayTo } from './nearness';

const under = (value: number): Target => ({ bound: 'under', value });
const over = (value: number): Target => ({ bound: 'over', value });

describe('wayTo', () => {
  it.each<[number, Target, Unit, number]>([
    [0, under(0.01), 'rate', 0],
    [0.008, under(0.01), 'rate', 0.8],
    [0.0125, under(0.01), 'rate', 1.25],
    [0.96, over(0.95), 'rate', 0.8],
    [1, over(0.95), 'rate', 0],
    [0.9, over(0.95), 'rate', 2],
    [1152, under(1440), 'duration', 0.8],
  ])('%d to %o (%s): %d', (value, target, unit, way) => {
    expect(wayTo(value, target, unit)).toBeCloseTo(way, 9);
  });

  it.each<[string, number, Target, Unit]>([
    ['points, which begin nowhere', 210, over(199), 'points'],
    ['stars', 4.6, over(4.5), 'stars'],
    ['counts', 1, under(1), 'count'],
    ['a target of nothing', 0, under(0), 'rate'],
    ['a target of all', 1, over(1), 'rate'],
    ['no value', Number.NaN, under(0.01), 'rate'],
  ])('is not known of %s', (_, value, target, unit) => {
    expect(wayTo(value, target, unit)).toBeNull();
  });
});

describe('isNear', () => {
  it.each([
    [0.8, true],
    [0.79, false],
    [1, true],
    [null, false],
  ])('%d: %s', (way, near) => {
    expect(isNear(way)).toBe(near);
  });

  it('is so at four fifths exactly, whatever the fractions', () => {
    expect(isNear(wayTo(0.96, over(0.95), 'rate'))).toBe(true);
    expect(isNear(wayTo(0.032, under(0.04), 'rate'))).toBe(true);
  });
});
