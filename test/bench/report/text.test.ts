import { describe, expect, it } from 'vitest';
import { atMost, beside, ms, times } from './line';
import { countedWords, plainSection, reportText, type Section } from './text';

const SECTION: Section = {
  title: 'Reading',
  method: 'By clock.',
  lines: [atMost('a|b', 2, 1.5, times), atMost('c', 40, 41, ms), beside('d', '7 ms')],
};

describe('the report', () => {
  it('counts budgets, not the lines beside them', () => {
    expect(countedWords([SECTION, SECTION])).toBe('2 budgets kept, 2 missed');
  });

  it('says each verdict in its table, and keeps a bar from ending a cell', () => {
    const text = reportText([SECTION], 'an abacus');
    expect(text).toContain('| a\\|b | ≤ 2.00 × | 1.50 × | yes |');
    expect(text).toContain('| c | ≤ 40.0 ms | 41.0 ms | **no** |');
    expect(text).toContain('| d |  | 7 ms |  |');
    expect(text).toContain('an abacus');
  });

  it('prints a missed budget so that it is seen', () => {
    expect(plainSection(SECTION).split('\n')[2]).toBe('  MISSED c: 41.0 ms (budget ≤ 40.0 ms)');
  });
});
