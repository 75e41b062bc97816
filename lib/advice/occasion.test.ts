import { describe, expect, it } from 'vitest';
import type { Trend } from '../insight/trend';
import { occasionOf } from './occasion';
import { SILENT, situationOf } from './situation.fixture';

const WORSENING: Trend = {
  kind: 'worsening',
  since: '2026-09-01',
  until: '2026-11-01',
  basis: 'windows',
  windows: 8,
  slope: null,
};

/** A figure that was found to be worsening a few weeks ago. */
const worsening = (metric: string, value: number) => {
  const situation = situationOf({ metric, window: 'P30D', value });
  const { verdict } = situation;
  return verdict.kind === 'none' ? situation : { ...situation, verdict: { ...verdict, trend: WORSENING } };
};

describe('occasionOf', () => {
  it('is a worsening figure, but none that could not be better by now', () => {
    expect(occasionOf(worsening('late-shipment-rate', 0.01))?.kind).toBe('worsening');
    expect(occasionOf(worsening('late-shipment-rate', 0))).toBeNull();
    expect(occasionOf(worsening('on-time-delivery-rate', 1))).toBeNull();
  });

  it('is no late answers beside a figure that says that there are none', () => {
    const late = { ...SILENT.times, answered: 60, late: { least: 20, most: 20, whole: 60 } };
    const given = { own: { ...SILENT, times: late } };
    const asked = { metric: 'late-response-rate', window: 'P30D' } as const;
    expect(occasionOf(situationOf({ ...asked, value: 0.05 }, given))?.kind).toBe('late-answers');
    expect(occasionOf(situationOf({ ...asked, value: 0 }, given))).toBeNull();
  });
});
