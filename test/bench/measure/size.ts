import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, beside } from '../report/line';
import type { Measure } from './measure';

const MINIFIED = 60_000;
const GZIPPED = 20_000;

type Script = { readonly name: string; readonly bytes: number; readonly gzip: number };

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Besides the content scripts, those at the top that are injected later; the worker is not loaded into pages. */
const scriptsIn = async (extension: string): Promise<readonly string[]> => {
  const names = await readdir(extension, { recursive: true });
  const isOfPages = (name: string): boolean =>
    name.endsWith('.js') &&
    (/^content-scripts[\\/]/u.test(name) || !/[\\/]/u.test(name)) &&
    name !== 'background.js';
  return names.filter(isOfPages).toSorted();
};

const weigh = async (extension: string, name: string): Promise<Script> => {
  const code = await readFile(join(extension, name));
  return { name, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
};

const total = (scripts: readonly Script[], part: 'bytes' | 'gzip'): number =>
  scripts.reduce((sum, script) => sum + script[part], 0);

/** What the extension loads into pages of Seller Central. */
export const measureSize: Measure = async extension => {
  const names = await scriptsIn(extension);
  const scripts = await Promise.all(names.map(name => weigh(extension, name)));
  return {
    title: '1. Size of the content scripts',
    method: 'Bytes of the production build; 1 KB is 1,000 bytes, gzip at level 9.',
    lines: [
      ...scripts.map(({ name, bytes, gzip }) =>
        beside(name.replaceAll('\\', '/'), `${kilobytes(bytes)}, ${kilobytes(gzip)} gzipped`),
      ),
      atMost('All of them, minified', MINIFIED, total(scripts, 'bytes'), kilobytes),
      atMost('All of them, gzipped', GZIPPED, total(scripts, 'gzip'), kilobytes),
    ],
  };
};
