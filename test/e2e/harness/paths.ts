import { fileURLToPath } from 'node:url';

const built = (folder: string): string =>
  fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));

/** The built extensions: `npm test` builds them before the browser tests. */
export const EXTENSIONS = { chromium: built('chrome-mv3-e2e'), firefox: built('firefox-mv3-e2e') };

/** A browser's path: set-up leaves it in the environment; the usual one is for running a test file by hand. */
export const browserPath = (name: 'BENCHLINE_CHROMIUM' | 'BENCHLINE_FIREFOX', usual: string): string =>
  process.env[name] ?? usual;
