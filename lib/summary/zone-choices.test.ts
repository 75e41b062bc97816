import { describe, expect, it } from 'vitest';
import { waitingWordsFor } from '../words/waiting/waiting-words';
import { zoneEntries, zoneNamed } from './zone-choices';

const entries = (zones = {}) => zoneEntries({ zones }, 'en', waitingWordsFor('en'));

describe('zoneEntries', () => {
  it('has the marketplaces whose zone is guessed, and messages without a country', () => {
    expect(entries().map(({ name, zone, doubt }) => [name, zone, doubt])).toEqual([
      ['Canada', '', ''],
      ['Mexico', '', ''],
      ['Brazil', '', ''],
      ['Australia', '', ''],
      ['Messages that show no country', '', ''],
    ]);
    expect(entries()[0]?.choices[1]).toEqual({
      value: 'America/Toronto',
      text: 'Eastern Time · America/Toronto',
    });
  });

  it('offers a zone that was found by search too, and says that a page contradicted it', () => {
    const [canada, mexico] = entries({
      CA: { zone: 'Europe/Lisbon', doubted: true },
      MX: { zone: 'Mars/Olympus', doubted: true },
    });
    expect(canada?.choices.at(-1)?.value).toBe('Europe/Lisbon');
    expect(canada?.doubt).toContain('Europe/Lisbon');
    expect(mexico).toMatchObject({ zone: '', doubt: '' });
  });
});

describe('zoneNamed', () => {
  const known = ['Europe/Lisbon', 'America/Toronto'];
  it.each([
    ['europe/lisbon ', 'Europe/Lisbon'],
    ['UTC', 'UTC'],
    ['Lisbon', null],
    ['+05:00', null],
    [' ', null],
  ])('takes %j for %j', (typed, zone) => {
    expect(zoneNamed(typed, known)).toBe(zone);
  });
});
