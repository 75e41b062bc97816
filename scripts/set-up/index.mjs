import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { checkPlatform } from './platform.mjs';
import { isRightNode, restartOnRightNode, toolEnvironment } from './right-node.mjs';

/**
 * Brings what a script needs on a fresh clone: dependencies, Node 24 (the script starts again on it), browsers.
 * The browsers' paths are left in BENCHLINE_CHROMIUM and BENCHLINE_FIREFOX, for this process and its children.
 * Throws a `Stop` with a sentence when something cannot be brought.
 * @param {{ script: string, browsers: readonly ('chromium' | 'firefox')[] }} needs `script` is its import.meta.url
 */
export const setUp = async ({ script, browsers }) => {
  checkPlatform();
  installDependencies();
  if (!isRightNode()) await restartOnRightNode(fileURLToPath(script));
  Object.assign(process.env, { PATH: toolEnvironment().PATH });
  if (browsers.includes('chromium')) {
    const { bringChromium } = await import('./chromium.mjs');
    process.env.BENCHLINE_CHROMIUM = await bringChromium();
  }
  if (browsers.includes('firefox')) {
    const { bringFirefox } = await import('./firefox.mjs');
    process.env.BENCHLINE_FIREFOX = await bringFirefox();
  }
};
