import gatherTemporary from '../../test/e2e/harness/temporary';
import { run as runTool } from '../set-up/run.mjs';
import { say, Stop } from '../set-up/say.mjs';
import { readArguments } from './arguments';
import { showWindow } from './window';
import { takePictures } from './pictures';

const build = () => {
  say('building the extension …');
  if (runTool('wxt', ['build']) !== 0) throw new Stop('the extension could not be built, see above.');
};

/** The demo, after set-up. `args`: the command line without node and script. */
export const run = async (args: readonly string[]): Promise<void> => {
  const way = readArguments(args);
  build();
  const takeAway = gatherTemporary();
  try {
    if (way.kind === 'pictures') await takePictures(way.folder, way.profile);
    else await showWindow(way.profile);
  } finally {
    takeAway();
  }
};
