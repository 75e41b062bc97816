import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../set-up/run.mjs';

/** Beyond this a message is a page's whole text: the run's own words below have it. */
const LONGEST = 300;

/** The first lines of a message, in one. @param {string} message */
const shortly = message => message.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST);

/** @typedef {{ fullName: string, status: string, failureMessages?: string[] | null }} Test */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Test[] }} File */

/** @param {File} file @returns {string[]} */
const ofFile = ({ name, status, message = '', assertionResults }) => {
  const failed = assertionResults.filter(test => test.status === 'failed');
  const where = relative(ROOT, name);
  if (failed.length === 0) return status === 'failed' ? [`${where}: ${shortly(message)}`] : [];
  return failed.map(test => `${where} > ${test.fullName}: ${shortly(test.failureMessages?.[0] ?? '')}`);
};

/**
 * What failed in a vitest run, a line each, so that it can be read before (or without) its long report: some
 * machines that run this show the beginning of the output only.
 * @param {import('./steps.mjs').Step} step
 * @returns {string[]} empty for a step without tests, or whose results were not written
 */
export const failuresOf = ({ counts }) => {
  if (counts === undefined || !existsSync(counts)) return [];
  return JSON.parse(readFileSync(counts, 'utf8')).testResults.flatMap(ofFile);
};
