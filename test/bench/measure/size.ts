import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, beside, type Line } from '../report/line';
import type { Measure } from './measure';

type Limit = { readonly bytes: number; readonly gzip: number };

/** docs/architecture.md, "Budgets"; a script that it does not name has none and stands beside. */
const LIMITS: Readonly<Record<string, Limit>> = {
  'content-scripts/seller-central.js': { bytes: 60_000, gzip: 20_000 },
  'overlay.js': { bytes: 32_000, gzip: 12_000 },
};

type Script = { readonly name: string; readonly bytes: number; readonly gzip: number };

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Besides the content scripts, those at the top that are put into pages later; the worker is not. */
const isOfPages = (name: string): boolean =>
  name.endsWith('.js') &&
  (/^content-scripts[\\/]/u.test(name) || !/[\\/]/u.test(name)) &&
  name !== 'background.js';

const scriptsIn = async (extension: string): Promise<readonly string[]> => {
  const names = await readdir(extension, { recursive: true });
  return names.filter(isOfPages).toSorted();
};

const weigh = async (extension: string, name: string): Promise<Script> => {
  const code = await readFile(join(extension, name));
  return { name: name.replaceAll('\\', '/'), bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
};

const linesOf = ({ name, bytes, gzip }: Script): readonly Line[] => {
  const limit = LIMITS[name];
  if (!limit) return [beside(name, `${kilobytes(bytes)}, ${kilobytes(gzip)} gzipped`)];
  return [
    atMost(`${name}, minified`, limit.bytes, bytes, kilobytes),
    atMost(`${name}, gzipped`, limit.gzip, gzip, kilobytes),
  ];
};

const total = (scripts: readonly Script[], part: keyof Limit): string =>
  kilobytes(scripts.reduce((sum, script) => sum + script[part], 0));

/** What the extension loads into pages of Seller Central. */
export const measureSize: Measure = async extension => {
  const names = await scriptsIn(extension);
  const scripts = await Promise.all(names.map(name => weigh(extension, name)));
  return {
    title: '1. Size of the scripts in pages',
    method:
      'Bytes of the production build; 1 KB is 1,000 bytes, gzip at level 9. Every page loads the content script; a page that is read loads all.',
    lines: [
      ...scripts.flatMap(linesOf),
      beside(
        'All together, on a page that is read',
        `${total(scripts, 'bytes')}, ${total(scripts, 'gzip')} gzipped`,
      ),
    ],
  };
};
