import { describe, expect, it } from 'vitest';
import { driftOf } from './drift';
import { readingAt } from './reading.fixture';

const METRIC = { direction: 'lower', unit: 'rate' } as const;
const NONE = { kind: 'none' } as const;

/** Windows of four weeks that share no days, the last on 10 November: own value and average of each. */
const rows = (...windows: readonly (readonly [own: number, average: number | null])[]) =>
  windows.map(([value, average], at) =>
    readingAt(`2026-${String(12 - windows.length + at).padStart(2, '0')}-10`, {
      window: 'P4W',
      value,
      average,
    }),
  );

describe('driftOf', () => {
  it('sees the average get better while the seller stood still', () => {
    expect(driftOf(rows([0.0046, 0.004], [0.0047, 0.0034], [0.0046, 0.0028]), METRIC, 'P4W', NONE)).toEqual({
      kind: 'better',
      since: '2026-09-10',
      before: 0.004,
      now: 0.0028,
    });
  });

  it('sees it get worse, either way', () => {
    expect(driftOf(rows([0.2, 0.1], [0.2, 0.12], [0.2, 0.15]), METRIC, 'P4W', NONE)?.kind).toBe('worse');
    const higher = { direction: 'higher', unit: 'rate' } as const;
    expect(driftOf(rows([0.2, 0.1], [0.2, 0.12], [0.2, 0.15]), higher, 'P4W', NONE)?.kind).toBe('better');
  });

  it.each([
    ['less than a fifth', rows([0.0046, 0.004], [0.0046, 0.0038], [0.0046, 0.0036])],
    ['back and forth', rows([0.0046, 0.004], [0.0046, 0.005], [0.0046, 0.0028])],
    ['when the seller moved too', rows([0.006, 0.004], [0.0055, 0.0034], [0.005, 0.0028])],
    ['within the rounding', rows([0.5, 0.0001], [0.5, 0.0001], [0.5, 0.0002])],
    ['in two windows', rows([0.0046, 0.004], [0.0046, 0.0028])],
    ['with a window that shows none', rows([0.0046, 0.004], [0.0046, null], [0.0046, 0.0028])],
    ['not at all', rows([0.0046, 0.004], [0.0046, 0.004], [0.0046, 0.004])],
    ['with no readings', []],
  ])('says nothing %s', (_, given) => {
    expect(driftOf(given, METRIC, 'P4W', NONE)).toBeNull();
  });

  it('leaves it to the verdict on the seller’s own trend', () => {
    const given = rows([0.0046, 0.004], [0.0047, 0.0034], [0.0046, 0.0028]);
    expect(driftOf(given, METRIC, 'P4W', { kind: 'worsening' })).toBeNull();
    expect(driftOf(given, METRIC, 'P4W', { kind: 'too-few' })).toBeNull();
    expect(driftOf(given, METRIC, 'P4W', { kind: 'too-little' })).not.toBeNull();
    expect(driftOf(given, { ...METRIC, direction: 'neither' }, 'P4W', NONE)).toBeNull();
  });

  it('does not mistake readings a day apart for windows', () => {
    const daily = [0.004, 0.0034, 0.0028].map((average, at) =>
      readingAt(`2026-11-0${at + 1}`, { window: 'P4W', value: 0.0046, average }),
    );
    expect(driftOf(daily, METRIC, 'P4W', NONE)).toBeNull();
  });
});
