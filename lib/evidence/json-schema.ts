import { toJSONSchema } from 'zod/mini';
import { evidenceSchema } from './file-schema';

/** The JSON Schema of saved evidence, for docs/evidence.schema.json: `node scripts/write-schema.mjs` writes it. */
export const evidenceJsonSchema = (): object => ({
  title: 'Benchline evidence',
  description:
    'What Seller Central showed, entry by entry, each with the hash of the one before. Rates are fractions, durations minutes, times ISO 8601 in UTC.',
  ...toJSONSchema(evidenceSchema, { io: 'input' }),
});
