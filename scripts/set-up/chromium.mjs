import { installByApt } from './apt.mjs';
import { NODE } from './dependencies.mjs';
import { findOnPath, isUsable } from './on-path.mjs';
import { run } from './run.mjs';
import { say, Stop } from './say.mjs';

/** Never google-chrome: branded Chrome no longer loads an unpacked extension by a flag. */
const NAMES = ['chromium', 'chromium-browser'];

/** @returns {Promise<string | null>} */
const findPlaywrights = async () => {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return file !== '' && isUsable(file) ? file : null;
};

/** @returns {string | null} */
const findNamed = () => {
  const named = process.env.BENCHLINE_CHROMIUM;
  if (named === undefined || named === '') return null;
  if (isUsable(named)) return named;
  throw new Stop(`BENCHLINE_CHROMIUM names ${named}, which does not start: correct it or unset it.`);
};

const find = async () => findNamed() ?? findOnPath(NAMES) ?? (await findPlaywrights());

const install = async () => {
  if (installByApt(['chromium'])) return findOnPath(NAMES);
  say('fetching Chromium (playwright-core install chromium), about 170 MB …');
  run(NODE, ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium']);
  return findPlaywrights();
};

/**
 * The path of a Chromium that takes an unpacked extension, installed if need be.
 * @returns {Promise<string>}
 */
export const bringChromium = async () => {
  const file = (await find()) ?? (await install());
  if (file !== null) return file;
  throw new Stop(
    'no Chromium can be installed here: install one (apt install chromium, or npx playwright-core install --with-deps chromium) or set BENCHLINE_CHROMIUM to its path.',
  );
};
