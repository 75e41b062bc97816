import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile, type AwaitedFile } from './open-file';
import type { Reason } from './reason';

const RULES: AwaitedFile = {
  format: 'ours-rules',
  version: 2,
  longest: 200,
  elsewhere: { format: 'ours', reason: { code: 'elsewhere-rules' } },
};

const opened = (json: unknown) => openFile(JSON.stringify(json), RULES);
const refused = (field: string, reason: Reason) => ({ kind: 'refused', field, reason });

describe('openFile', () => {
  it('gives what is awaited, also of an older version or of none that is a number', () => {
    for (const version of [2, 1, 'two', undefined]) {
      const json = { format: 'ours-rules', version };
      expect(opened(json)).toEqual({ kind: 'json', json: JSON.parse(JSON.stringify(json)) });
    }
  });

  it('sends a file of ours where it belongs, and knows no others', () => {
    expect(opened({ format: 'ours' })).toEqual(refused('format', { code: 'elsewhere-rules' }));
    for (const json of [{ format: 'theirs' }, {}, null, 7, 'ours-rules', ['ours-rules']])
      expect(opened(json)).toEqual(refused('format', { code: 'format', format: 'ours-rules' }));
  });

  it('says that a newer version needs a newer Benchline', () => {
    expect(opened({ format: 'ours-rules', version: 3 })).toEqual(
      refused('version', { code: 'newer', version: 3, known: 2 }),
    );
  });

  it('looks at nothing that is too long', () => {
    const text = JSON.stringify({ format: 'ours-rules' });
    expect(openFile(text + ' '.repeat(200 - text.length), RULES)).toMatchObject({ kind: 'json' });
    expect(openFile(text + ' '.repeat(201 - text.length), RULES)).toEqual(
      refused('file', { code: 'too-large', most: 0.0002 }),
    );
  });

  it('says of text that is no JSON that it may have been cut off, and never throws', () => {
    const text = JSON.stringify({ format: 'ours-rules', rules: ['a'] });
    for (let end = 0; end < text.length; end += 1)
      expect(openFile(text.slice(0, end), RULES)).toMatchObject({ field: 'file' });
    fc.assert(fc.property(fc.string(), any => openFile(any, RULES).kind === 'refused'));
  });
});
