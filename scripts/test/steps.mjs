import { join } from 'node:path';
import { ROOT } from '../set-up/run.mjs';

/**
 * @typedef {{ readonly name: string, readonly commands: readonly (readonly string[])[], readonly counts?: string }} Step
 * `counts`: the file into which the step's last command (vitest) writes its results as JSON.
 */

const RESULTS = join(ROOT, 'node_modules', '.cache', 'benchline');

/** @param {string} name @param {readonly string[]} args @returns {Step} */
const vitest = (name, args) => {
  const counts = join(RESULTS, `${name.replaceAll(' ', '-').toLowerCase()}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  return { name, commands: [['vitest', 'run', ...args, ...report]], counts };
};

/** @param {string} name @param {readonly string[]} command @returns {Step} */
const check = (name, ...command) => ({ name, commands: [command] });

/**
 * What CI runs, in order. Steps in one group do not need each other and run at the same time.
 * @type {readonly (readonly Step[])[]}
 */
export const GROUPS = [
  [
    {
      name: 'Types',
      commands: [
        ['wxt', 'prepare'],
        ['tsc', '--noEmit'],
      ],
    },
  ],
  [
    check('Lint', 'oxlint', '--type-aware'),
    check('Format', 'prettier', '--check', '.'),
    check('Unused code', 'knip'),
  ],
  [vitest('Unit tests', [])],
  [
    check('Build for Chromium', 'wxt', 'build'),
    check('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  ],
  [
    check('Build for the tests in Chromium', 'wxt', 'build', '--mode', 'e2e'),
    check('Build for the tests in Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e'),
  ],
  [check('Size', 'size-limit')],
  [vitest('Browser tests', ['--config', 'test/e2e/vitest.config.ts'])],
];
