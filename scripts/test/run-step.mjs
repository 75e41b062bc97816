import { spawn } from 'node:child_process';
import { ROOT } from '../set-up/run.mjs';
import { failuresOf } from './failures.mjs';

/**
 * Runs one command without input. Resolves with its exit code and everything that it printed.
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number, printed: string }>}
 */
const runQuietly = ([program = '', ...args]) =>
  new Promise(resolve => {
    const shell = process.platform === 'win32';
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
    let printed = '';
    const keep = (/** @type {Buffer} */ chunk) => void (printed += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => resolve({ code: 1, printed: `${printed}${error.message}\n` }));
    child.on('close', code => resolve({ code: code ?? 1, printed }));
  });

/**
 * Runs a step's commands one after the other, up to the first that fails, and says in a line how it went; of a
 * step that failed, first its failed tests, a line each, then all that it printed.
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<boolean>} whether all succeeded
 */
export const runStep = async step => {
  const start = Date.now();
  let failed = null;
  for (const command of step.commands) {
    const { code, printed } = await runQuietly(command);
    if (code !== 0) failed ??= `${printed.trimEnd()}\n(${command.join(' ')} ended with ${code})`;
    if (failed !== null) break;
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${failed === null ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
  if (failed !== null) console.error([...failuresOf(step), failed].join('\n'));
  return failed === null;
};
