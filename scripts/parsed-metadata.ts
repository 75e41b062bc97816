import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The telephone library's rules of all countries: 90 KB of plain values, written as source. */
const METADATA = /\/libphonenumber-js\/metadata\.\w+\.json\.js$/u;

/**
 * Has the metadata parsed as JSON, which is read several times as fast as source. The worker starts for every page, and would
 * compile all of it each time.
 */
export const parsedMetadata = (): Plugin => ({
  name: 'parsed-metadata',
  load: {
    filter: { id: METADATA },
    handler: async id => {
      const json: unknown = JSON.parse(await readFile(id.replace(/\.js$/u, ''), 'utf8'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(json))});`;
    },
  },
});
