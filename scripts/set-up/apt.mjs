import { canUseApt } from './platform.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * Installs Debian packages where that is possible and we are root. Returns whether it worked.
 * @param {readonly string[]} packages
 */
export const installByApt = packages => {
  if (!canUseApt()) return false;
  say(`installing ${packages.join(' and ')} (apt-get), a minute or two …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet) === 0;
};
