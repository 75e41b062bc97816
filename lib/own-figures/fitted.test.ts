import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../catalogue/metric-book';
import { bookOf } from '../own-metrics/book-of';
import { figuresOf } from './figures';
import { fitted } from './fitted';
import { propose } from './propose';
import { readSheet } from './sheet';

const ID = 'own-0123456789abcdef';
const own = bookOf([
  {
    id: ID,
    name: 'First-contact share',
    unit: 'rate',
    better: 'higher',
    target: 0.8,
    changedAt: '2026-11-21T10:00:00.000Z',
  },
]);
const TODAY = Date.UTC(2026, 10, 21) / 86_400_000;

const sheetOf = (text: string) => {
  const read = readSheet(text);
  if (read.kind !== 'sheet') throw new Error(read.reason);
  return read.sheet;
};
const wide = sheetOf('Date;first contact share;NPS\n2026-11-02;85 %;40\n2026-11-03;90 %;41\n');
const long = sheetOf('Date;Metric;Value\n2026-11-02;First-contact share;85 %\n2026-11-03;NPS;41\n');

describe('a mapping', () => {
  it('proposes a metric of the seller’s own by its name, and reads it in its unit', () => {
    const mapping = { ...propose(wide, own), account: 'a' };
    expect(mapping.roles).toEqual(['date', `is:${ID}`, 'is:nps']);
    const { figures } = figuresOf(wide, mapping, TODAY, own);
    expect(figures.map(({ metric, value }) => [metric, value])).toContainEqual([ID, 0.85]);
  });

  it('takes up one that was made a moment ago, where nothing else was chosen', () => {
    const before = { ...propose(wide), roles: ['date', 'none', 'none'] } as const;
    expect(fitted(wide, before, { before: CATALOGUE, now: own }).roles).toEqual(['date', `is:${ID}`, 'none']);
    expect(fitted(wide, before, { before: own, now: own }).roles).toEqual(before.roles);
    expect(fitted(long, propose(long), { before: CATALOGUE, now: own }).names).toEqual({
      'First-contact share': ID,
      NPS: 'nps',
    });
  });

  it('drops one that was removed since', () => {
    const books = { before: CATALOGUE, now: CATALOGUE };
    expect(fitted(wide, propose(wide, own), books).roles).toEqual(['date', 'none', 'is:nps']);
    expect(fitted(long, propose(long, own), books).names).toEqual({ 'First-contact share': '', NPS: 'nps' });
  });
});
