import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { say, Stop } from './say.mjs';

/** npm writes this file last, so its age is the age of a complete installation. */
const STAMP = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');

/** The Node 24 that the `node` devDependency brings. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const isFresh = () =>
  existsSync(STAMP) && existsSync(NODE) && statSync(STAMP).mtimeMs >= statSync(LOCK).mtimeMs;

/** Installs exactly what the lock file says, when node_modules is missing or older than it. */
export const installDependencies = () => {
  if (isFresh()) return;
  say('installing the dependencies (npm ci), a minute or two …');
  if (run('npm', ['ci', '--loglevel=error']) !== 0)
    throw new Stop(
      'npm ci failed, see above: check that this machine reaches the npm registry, then run this again.',
    );
  if (!existsSync(NODE))
    throw new Stop(
      'Node 24 did not arrive with the dependencies: allow install scripts (npm config get ignore-scripts) and run npm ci again.',
    );
};
