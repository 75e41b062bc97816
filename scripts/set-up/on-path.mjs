import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ask } from './run.mjs';

const LARGEST_WRAPPER = 64 * 1024;

/** Snaps run in a sandbox of their own that sees neither our build nor a temporary profile. @param {string} file */
const isSnap = file => {
  const real = realpathSync(file);
  if (/\/snap(\/|$)/u.test(real)) return true;
  return statSync(real).size < LARGEST_WRAPPER && readFileSync(real, 'latin1').includes('/snap/');
};

/** @param {string} file */
const isExecutable = file => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** Whether a browser is there, is no snap, and starts as far as telling its version. @param {string} file */
export const isUsable = file => isExecutable(file) && !isSnap(file) && ask(file, ['--version']) !== null;

/**
 * The first usable program of these names on the PATH, or null.
 * @param {readonly string[]} names
 * @returns {string | null}
 */
export const findOnPath = names =>
  names
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(file => isUsable(file)) ?? null;
