import { defineConfig } from 'vitest/config';

/**
 * Real browsers. Two files at a time: the tests mostly wait for pages to settle. No retries, since a flake is a bug of ours.
 */
export default defineConfig({
  test: {
    dir: 'test/e2e',
    include: ['**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/harness/temporary.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
