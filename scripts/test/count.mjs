import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @param {readonly import('./steps.mjs').Step[]} steps @returns {string[]} */
const files = steps => steps.flatMap(step => (step.counts === undefined ? [] : [step.counts]));

/** Takes the results of an earlier run away. @param {readonly import('./steps.mjs').Step[]} steps */
export const forgetCounts = steps => {
  for (const file of files(steps)) rmSync(file, { force: true });
};

/**
 * Sums the tests of all vitest runs that wrote their results.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {{ passed: number, failed: number }}
 */
export const countTests = steps => {
  const sum = { passed: 0, failed: 0 };
  for (const file of files(steps).filter(name => existsSync(name))) {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += result.numPassedTests;
    sum.failed += result.numFailedTests;
  }
  return sum;
};
