import { join } from 'node:path';
import { installByApt } from './apt.mjs';
import { NODE } from './dependencies.mjs';
import { findOnPath, isUsable } from './on-path.mjs';
import { ask, ROOT } from './run.mjs';
import { say, Stop } from './say.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const CACHE = join(ROOT, 'node_modules', '.cache', 'browsers');
const BROWSERS = 'node_modules/@puppeteer/browsers/lib/main-cli.js';
const TEN_MINUTES = 600_000;

/** @returns {string | null} */
const findNamed = () => {
  const named = process.env.BENCHLINE_FIREFOX;
  if (named === undefined || named === '') return null;
  if (isUsable(named)) return named;
  throw new Stop(`BENCHLINE_FIREFOX names ${named}, which does not start: correct it or unset it.`);
};

/** The tool's lines are "firefox@version path". @param {string | null} printed @returns {string | null} */
const pathIn = printed =>
  printed
    ?.split('\n')
    .findLast(line => line.includes('firefox@'))
    ?.replace(/^\S+ /u, '') ?? null;

/** @param {string | null} file */
const ifUsable = file => (file !== null && isUsable(file) ? file : null);

const findFetched = () => ifUsable(pathIn(ask(NODE, [BROWSERS, 'list', '--path', CACHE])));
const find = () => findNamed() ?? findOnPath(NAMES) ?? USUAL.find(file => isUsable(file)) ?? findFetched();

const install = () => {
  if (installByApt(['firefox-esr'])) return findOnPath(NAMES);
  say('fetching Firefox (@puppeteer/browsers install firefox@stable), about 80 MB …');
  return ifUsable(pathIn(ask(NODE, [BROWSERS, 'install', 'firefox@stable', '--path', CACHE], TEN_MINUTES)));
};

/**
 * The path of a Firefox, installed if need be.
 * @returns {Promise<string>}
 */
export const bringFirefox = async () => {
  const file = find() ?? install();
  if (file !== null) return file;
  throw new Stop(
    'no Firefox can be installed here: install one (apt install firefox-esr) or set BENCHLINE_FIREFOX to its path.',
  );
};
