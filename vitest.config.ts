import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const TESTS = '{lib,components,entrypoints,test,scripts}/**/*.test.{ts,tsx}';
const IN_BROWSERS = 'test/e2e/**';
/** What a test file says that changes more than its own world: modules, globals, clocks, the extension API, databases, another environment. */
const FAKES =
  /\bvi\.(?:mock|doMock|hoisted|stub|useFake)|globalThis|process\.env|fake-?(?:indexeddb|browser)|wxt\/browser|@vitest-environment jsdom/iu;

const FAKING = globSync(TESTS, { cwd: import.meta.dirname }).filter(file =>
  FAKES.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    restoreMocks: true,
    // Vitest would leave one core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    // Property tests take as long as the machine needs: time is measured in the bench, never here.
    testTimeout: 120_000,
    projects: [
      // Tests of pure functions share their worker, and so the catalogue, jsdom and fast-check once loaded.
      {
        extends: true,
        test: { name: 'pure', include: [TESTS], exclude: [IN_BROWSERS, ...FAKING], isolate: false },
      },
      // A file that fakes something that others see has a worker of its own.
      { extends: true, test: { name: 'faking', include: FAKING, exclude: [IN_BROWSERS] } },
    ],
  },
});
