import { existsSync, readFileSync } from 'node:fs';
import { Stop } from './say.mjs';

const OLDEST_NODE = 18;

/** Alpine and the like: neither the `node` package nor the browsers have builds for musl. */
const isMusl = () => process.platform === 'linux' && existsSync('/etc/alpine-release');

/**
 * Stops with a sentence on a platform where the rest cannot work.
 * @param {{ platform: string, node: string }} [here]
 */
export const checkPlatform = (here = { platform: process.platform, node: process.versions.node }) => {
  if (!['linux', 'darwin', 'win32'].includes(here.platform))
    throw new Stop(
      `this runs on Linux, macOS and Windows, not on ${here.platform}: use one of them, or a container.`,
    );
  if (Number.parseInt(here.node, 10) < OLDEST_NODE)
    throw new Stop(
      `Node ${here.node} is too old to start with: install any Node from ${OLDEST_NODE} on, the right one is fetched by itself.`,
    );
  if (isMusl())
    throw new Stop(
      'there is no Node 24 package and no browser for Alpine (musl): use a Debian or Ubuntu image.',
    );
};

/** Where `apt-get install chromium firefox-esr` gives real packages (on Ubuntu they are stubs for snaps) and we may run it. */
export const canUseApt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether a window can be shown. @param {NodeJS.ProcessEnv} [env] */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
