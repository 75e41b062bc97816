import { describe, expect, it } from 'vitest';
import { judgedTogether } from './judged-together';
import { knownOf } from './order';
import { account, listed, reading } from './testing/listed';

const counted = (part: number, firstSeen: string, metric = 'late-shipment-rate') =>
  reading({ metric, value: part / 4000, counts: { part, whole: 4000 }, firstSeen, lastSeen: firstSeen });

const course = (part: number) =>
  knownOf(listed(counted(20, '2026-09-01T08:00:00.000Z'), counted(part, '2026-11-21T08:00:00.000Z')));

const kindsOf = (parts: readonly number[]): readonly unknown[] =>
  judgedTogether(parts.flatMap(course), account('a'), []).map(
    ({ verdict }) => verdict?.kind === 'value' && verdict.trend.kind,
  );

describe('judgedTogether', () => {
  it('asks more of a series that moves alone among many', () => {
    expect(kindsOf([45])).toEqual(['worsening']);
    expect(kindsOf([45, ...Array.from({ length: 20 }, () => 20)])[0]).not.toBe('worsening');
    expect(kindsOf(Array.from({ length: 20 }, () => 45))).toEqual(
      Array.from({ length: 20 }, () => 'worsening'),
    );
  });

  it('lets a report stand for the windows before the first reading', () => {
    const period = { start: '2026-08-01', end: '2026-08-31' };
    const month = { ...counted(5, '2026-11-20T08:00:00.000Z'), source: 'report' as const, period };
    const reports = [{ key: { ...month, window: 'P1M' as const }, rows: [month] }];
    const alone = knownOf(listed(counted(45, '2026-11-21T08:00:00.000Z')));
    const kind = (given: typeof reports) => judgedTogether(alone, account('a'), given)[0]?.verdict;
    expect(kind([])).toMatchObject({ trend: { kind: 'too-little' } });
    expect(kind(reports)).toMatchObject({ trend: { kind: 'worsening', since: '2026-08-31' } });
  });
});
