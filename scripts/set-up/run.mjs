import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

/** `npm` and the shims in .bin are .cmd files on Windows, which only a shell can start. */
const shell = process.platform === 'win32';

/**
 * Runs a command in the project's folder, its output passed on. Returns its exit code, 1 when it could not start.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to our own
 */
export const run = (command, args, env = {}) =>
  spawnSync(command, [...args], { cwd: ROOT, stdio: 'inherit', shell, env: { ...process.env, ...env } })
    .status ?? 1;

/**
 * Runs a command and returns what it printed, or null when it failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} [timeout] milliseconds
 * @returns {string | null}
 */
export const ask = (command, args, timeout = 20_000) => {
  const asked = spawnSync(command, [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout,
    shell,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return asked.status === 0 ? asked.stdout.trim() : null;
};
