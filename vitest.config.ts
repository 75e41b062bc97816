import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{lib,components,entrypoints,test,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    restoreMocks: true,
    // Vitest would leave one core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    // Property tests take as long as the machine needs: time is measured in the bench, never here.
    testTimeout: 120_000,
  },
});
