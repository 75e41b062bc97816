import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportJsonSchema } from './export-json-schema';

describe('docs/export.schema.json', () => {
  it('is fresh (else run: node scripts/write-schema.mjs)', () => {
    const file = new URL('../../docs/export.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(exportJsonSchema())));
  });
});
