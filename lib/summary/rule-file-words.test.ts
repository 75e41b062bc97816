import { expect, it } from 'vitest';
import { readerOf } from './reader';
import { ruleImportWords, rulesExportName } from './rule-file-words';

const { say } = readerOf('en', new Date(2026, 8, 10));

it('says what an import of rules brought, and what it did not', () => {
  expect(ruleImportWords({ added: 1, known: 2, left: 0 }, say)).toEqual({
    tone: 'good',
    text: '1 rule added, 2 already there and left as they are.',
  });
  expect(ruleImportWords({ added: 0, known: 0, left: 3 }, say).text).toMatch(/3 were left out/);
  expect(ruleImportWords({ added: 1, known: 0, left: 0, metrics: 2 }, say).text).toBe(
    '1 rule added, 0 already there and left as they are. Metrics of your own: 2 new or changed.',
  );
  const refused = { kind: 'refused', field: 'rules[0].host', reason: { code: 'missing' } } as const;
  expect(ruleImportWords(refused, say)).toEqual({
    tone: 'bad',
    text: 'Not imported, nothing was changed. rules[0].host: is missing.',
  });
});

it('names the file by the day', () => {
  expect(rulesExportName(new Date(2026, 8, 10))).toBe('benchline-rules-2026-09-10.json');
});
