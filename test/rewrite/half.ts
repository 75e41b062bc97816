import { describe, expect, it } from 'vitest';
import type { Fixture } from '../fixtures/fixture';
import { FIXTURES } from '../fixtures/index';
import { scoreLine, scoreRewrites, shareRight } from './score';

/** At least so many rewrites in all; `REWRITES` asks for more, `SEED` for others. */
const WANTED = Number(process.env['REWRITES'] ?? 2000);
const SEED = Number(process.env['SEED'] ?? 1);
/** Of what a page says before, so much must be read after. */
const LEAST = 0.95;
const PATIENCE = 3_600_000;

const UNMARKED = FIXTURES.filter(({ marked }) => !marked);

/** Each half of the fixtures in a worker of its own. */
export const rewritesOfHalf = (half: 0 | 1): void => {
  const isMine = (_: Fixture, at: number) => at % 2 === half;
  describe('rewritten pages', () => {
    it(
      'give the same readings or none, never another value',
      async () => {
        const score = await scoreRewrites(
          UNMARKED.filter(isMine),
          WANTED / UNMARKED.length,
          SEED * 1_000_003,
        );
        console.info(scoreLine(score));
        if (process.env['SILENT']) console.info(score.silent.join('\n'));
        expect(score.wrong).toEqual([]);
        expect(shareRight(score)).toBeGreaterThanOrEqual(LEAST);
      },
      PATIENCE,
    );
  });
};
