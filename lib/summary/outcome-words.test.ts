import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../words/pages/page-words';
import { exportName, importWords } from './outcome-words';

const say = pageWordsFor('en');

describe('importWords', () => {
  it('counts what was new and what was known', () => {
    expect(importWords({ kind: 'imported', added: 360, updated: 0, unchanged: 0 }, say)).toEqual({
      tone: 'good',
      text: 'Imported: 360 readings added, 0 already there.',
    });
    expect(
      importWords(
        {
          kind: 'imported',
          added: 1,
          updated: 2,
          unchanged: 1200,
          actions: { added: 3, updated: 1, unchanged: 0 },
        },
        say,
      ).text,
    ).toBe(
      'Imported: 1 reading added, 1,200 already there. 2 were extended. What was done: 3 added, 1 changed.',
    );
  });

  it('names the field and the reason of a refusal', () => {
    const refused = {
      kind: 'refused',
      field: 'readings[3].value',
      reason: { code: 'number' },
    } as const;
    expect(importWords(refused, say)).toEqual({
      tone: 'bad',
      text: 'Not imported, nothing was changed. readings[3].value: must be a number.',
    });
  });
});

describe('exportName', () => {
  it('is named after the day', () => {
    expect(exportName(new Date(2026, 0, 5))).toBe('benchline-2026-01-05.json');
  });
});
