// Writes docs/export.schema.json from the zod schema of the export: node scripts/write-schema.mjs
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./lib/history/export-json-schema.ts');
const text = JSON.stringify(module.exportJsonSchema());
await writeFile('docs/export.schema.json', await format(text, { parser: 'json', printWidth: 110 }));
