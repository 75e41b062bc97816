// `npm run bench`: measures the budgets of the design and writes docs/benchmarks.md.
// `npm run bench -- --only 3,4` measures some, and writes nothing.
import { join } from 'node:path';
import { setUp } from './set-up/index.mjs';
import { ROOT } from './set-up/run.mjs';
import { end } from './set-up/say.mjs';

const work = async () => {
  await setUp({ script: import.meta.url, browsers: ['chromium'] });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'test', 'bench', 'run.ts'), { configFile: false });
  await module.run(process.argv.slice(2));
};

work().catch(end);
