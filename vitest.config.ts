import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const TESTS = '{lib,components,entrypoints,test,scripts}/**/*.test.{ts,tsx}';
const IN_BROWSERS = 'test/e2e/**';
/** What a test file says that changes more than its own world: modules, globals, clocks, the extension API, databases. */
const FAKES =
  /\bvi\.(?:mock|doMock|hoisted|stub|useFake)|globalThis|process\.env|fake-?(?:indexeddb|browser)|wxt\/browser/iu;
/** What one says that needs a page. */
const PAGES = /@vitest-environment jsdom/u;

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const ALL = globSync(TESTS, { cwd: import.meta.dirname });
const FAKING = ALL.filter(file => FAKES.test(textOf(file)));
const ON_PAGES = ALL.filter(file => !FAKING.includes(file) && PAGES.test(textOf(file)));

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
        test: {
          name: 'pure',
          include: [TESTS],
          exclude: [IN_BROWSERS, ...FAKING, ...ON_PAGES],
          isolate: false,
        },
      },
      // Those on pages share a worker too: each file gets a page of its own, and loading jsdom takes longer than most of them.
      {
        extends: true,
        test: {
          name: 'on pages',
          include: ON_PAGES,
          exclude: [IN_BROWSERS],
          environment: 'jsdom',
          isolate: false,
        },
      },
      // A file that fakes something that others see has a worker of its own.
      { extends: true, test: { name: 'faking', include: FAKING, exclude: [IN_BROWSERS] } },
    ],
  },
});
