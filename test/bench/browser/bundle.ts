import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a file of test/bench/page for a content script: one classic script, minified, as the extension's own are.
 * What the file puts on `globalThis` is then there for the measures.
 */
export const bundle = async (name: 'reading' | 'chips' | 'inbox'): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(`../page/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'benchlineBench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} gave no bundle`);
  return chunk.code;
};
