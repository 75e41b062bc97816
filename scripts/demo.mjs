// `npm run demo`: Chromium with the extension on the stand-in Seller Central, history already there.
// `npm run demo -- --headless --shots DIR`: pictures of every page instead.
import { join } from 'node:path';
import { setUp } from './set-up/index.mjs';
import { ROOT } from './set-up/run.mjs';
import { end } from './set-up/say.mjs';

const work = async () => {
  await setUp({ script: import.meta.url, browsers: ['chromium'] });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'scripts', 'demo', 'run.ts'), { configFile: false });
  await module.run(process.argv.slice(2));
};

work().catch(end);
