import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../set-up/run.mjs';
import { failuresOf } from './failures.mjs';

describe('what failed in a run', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'failures-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const step = (testResults: readonly object[]) => {
    const counts = join(folder, 'results.json');
    writeFileSync(counts, JSON.stringify({ testResults }));
    return { name: 'Tests', commands: [], counts };
  };

  it('names file, test and the first words of the message, and nothing that passed', () => {
    const name = join(ROOT, 'lib', 'some.test.ts');
    const assertionResults = [
      { fullName: 'adds', status: 'passed' },
      {
        fullName: 'subtracts',
        status: 'failed',
        failureMessages: [`expected 1\n  to be 2${'.'.repeat(999)}`],
      },
    ];
    const lines = failuresOf(step([{ name, status: 'failed', assertionResults }]));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^lib.some\.test\.ts > subtracts: expected 1 to be 2\.+$/u);
    expect(lines[0]?.length).toBeLessThan(400);
  });

  it('names a file that could not be run at all', () => {
    const name = join(ROOT, 'lib', 'broken.test.ts');
    const broken = { name, status: 'failed', message: 'no such module', assertionResults: [] };
    expect(failuresOf(step([broken]))).toEqual([`${join('lib', 'broken.test.ts')}: no such module`]);
  });

  it('has nothing to say of a step without results', () => {
    expect(failuresOf({ name: 'Lint', commands: [] })).toEqual([]);
  });
});
