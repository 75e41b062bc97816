import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { NODE } from './dependencies.mjs';
import { ROOT } from './run.mjs';

/** Whether this process already runs on the Node that the project brings. */
export const isRightNode = () => realpathSync(process.execPath) === realpathSync(NODE);

/** The environment in which every tool finds Node 24 and the project's binaries first. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: [dirname(NODE), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

/**
 * Starts a script again on Node 24 with the same arguments, passes signals on, and ends as it ends.
 * @param {string} script path
 * @returns {Promise<never>}
 */
export const restartOnRightNode = script => {
  const child = spawn(NODE, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: toolEnvironment() });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
  });
};
