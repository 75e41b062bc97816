import { defineConfig } from 'vitest/config';

/**
 * Real browsers, Chromium and Firefox in one run, so that the machine is busy to its end. Four files at a time: some mostly
 * wait for pages to settle. No retries, since a flake is a bug of ours.
 */
export default defineConfig({
  test: {
    dir: 'test/e2e',
    include: ['**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/harness/temporary.ts', 'test/e2e/harness/make-profiles.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    // How long a condition is waited for says nothing about the page, but of the machine: four browsers share two cores.
    expect: { poll: { timeout: 45_000 } },
    maxWorkers: 4,
    retry: 0,
  },
});
