// Runs one of the project's tools on the project's Node, after set-up: `node scripts/with-tools.mjs wxt build`.
import { setUp } from './set-up/index.mjs';
import { run } from './set-up/run.mjs';
import { end, Stop } from './set-up/say.mjs';

const work = async () => {
  await setUp({ script: import.meta.url, browsers: [] });
  const [tool, ...args] = process.argv.slice(2);
  if (tool === undefined)
    throw new Stop('say which tool to run, for instance: node scripts/with-tools.mjs wxt build');
  process.exitCode = run(tool, args);
};

work().catch(end);
