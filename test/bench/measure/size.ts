import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../../scripts/set-up/run.mjs';
import { atMost, beside, type Line } from '../report/line';
import type { Measure } from './measure';

/** A budget as size-limit keeps it, from the root: `npm test` and the bench measure the same. */
type Budget = {
  readonly name: string;
  readonly path: string | readonly string[];
  /** "16 KB" */
  readonly limit: string;
  readonly gzip: boolean;
};

const BUILT = '.output/chrome-mv3/';
/** What a page that is read loads (lib/worker/bring-scripts.ts). */
const READ = ['content-scripts/seller-central.js', 'reader.js', 'overlay.js'];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const budgets = async (): Promise<readonly Budget[]> =>
  JSON.parse(await readFile(join(ROOT, '.size-limit.json'), 'utf8')) as readonly Budget[];

const bytesOf = async (file: string, gzip: boolean): Promise<number> => {
  const code = await readFile(file);
  return gzip ? gzipSync(code, { level: 9 }).length : code.length;
};

const sum = async (files: readonly string[], gzip: boolean): Promise<number> =>
  (await Promise.all(files.map(file => bytesOf(file, gzip)))).reduce((all, one) => all + one, 0);

const lineOf = async ({ name, path, limit, gzip }: Budget, extension: string): Promise<Line> => {
  const files = [path].flat().map(each => join(extension, each.replace(BUILT, '')));
  return atMost(name, Number.parseFloat(limit) * 1000, await sum(files, gzip), kilobytes);
};

/** What the extension loads into pages of Seller Central. */
export const measureSize: Measure = async extension => {
  const lines = await Promise.all((await budgets()).map(each => lineOf(each, extension)));
  const read = READ.map(name => join(extension, name));
  const all = `${kilobytes(await sum(read, false))}, ${kilobytes(await sum(read, true))} gzipped`;
  return {
    title: '1. Size of the scripts in pages',
    method:
      'Bytes of the production build; 1 KB is 1,000 bytes, gzip at level 9. Every page loads the content script; the rest comes into the pages that need it.',
    lines: [...lines, beside('All together, on a page that is read', all)],
  };
};
