import { toJSONSchema } from 'zod/mini';
import { exportSchema } from './export-schema';

/** The JSON Schema of the export, for docs/export.schema.json: `node scripts/write-schema.mjs` writes it. */
export const exportJsonSchema = (): object => ({
  title: 'Benchline export',
  description:
    'Everything that Benchline keeps. Rates are fractions, durations minutes, times ISO 8601 in UTC. A value is null where the page said N/A.',
  ...toJSONSchema(exportSchema, { io: 'input' }),
});
