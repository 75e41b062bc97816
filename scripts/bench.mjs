// `npm run bench`: measures the budgets of the design and writes docs/benchmarks.md.
// `npm run bench -- --only 3,4` measures some, and writes nothing.
import { join } from 'node:path';
import { setUp } from './set-up/index.mjs';
import { ROOT, run } from './set-up/run.mjs';
import { end, Stop } from './set-up/say.mjs';

const work = async () => {
  await setUp({ script: import.meta.url, browsers: ['chromium'] });
  // tsconfig.json builds on the one that WXT writes, which a fresh clone does not have yet.
  if (run('wxt', ['prepare']) !== 0) throw new Stop('wxt prepare failed, see above.');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'test', 'bench', 'run.ts'), { configFile: false });
  await module.run(process.argv.slice(2));
};

work().catch(end);
