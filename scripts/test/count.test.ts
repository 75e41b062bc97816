import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests, forgetCounts } from './count.mjs';

const step = (counts: string) => ({ name: 'Tests', commands: [], counts });

describe('the sum of the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps = ['unit', 'chromium', 'never-run'].map(name => step(join(folder, `${name}.json`)));
  const write = (name: string, numPassedTests: number, numFailedTests: number) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ numPassedTests, numFailedTests }));

  it('adds what ran and leaves out what did not', () => {
    write('unit', 40, 0);
    write('chromium', 2, 1);
    expect(countTests([...steps, { name: 'Lint', commands: [] }])).toEqual({ passed: 42, failed: 1 });
  });

  it('forgets an earlier run', () => {
    write('unit', 40, 0);
    forgetCounts(steps);
    expect(countTests(steps)).toEqual({ passed: 0, failed: 0 });
  });
});
