// Writes the JSON Schemas of docs/ from the zod schemas of export and evidence: node scripts/write-schema.mjs
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { runnerImport } from 'vite';

/** @type {(path: string, schema: unknown) => Promise<void>} */
const write = async (path, schema) => {
  const text = JSON.stringify(schema);
  await writeFile(path, await format(text, { parser: 'json', printWidth: 110 }));
};

const exported = await runnerImport('./lib/history/export-json-schema.ts');
await write('docs/export.schema.json', exported.module.exportJsonSchema());
const evidence = await runnerImport('./lib/evidence/json-schema.ts');
await write('docs/evidence.schema.json', evidence.module.evidenceJsonSchema());
