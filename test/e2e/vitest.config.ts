import { defineConfig } from 'vitest/config';

/** Real browsers: one at a time, as each measures positions and times; no retries, since a flake is a bug of ours. */
export default defineConfig({
  test: {
    dir: 'test/e2e',
    include: ['**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    retry: 0,
  },
});
