import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceJsonSchema } from './json-schema';

describe('docs/evidence.schema.json', () => {
  it('is fresh (else run: node scripts/write-schema.mjs)', () => {
    const file = new URL('../../docs/evidence.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(evidenceJsonSchema())));
  });
});
