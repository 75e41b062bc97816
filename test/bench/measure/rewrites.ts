import { FIXTURES } from '../../fixtures/index';
import { scoreRewrites, shareRight } from '../../rewrite/score';
import { beside, judged, type Line } from '../report/line';
import type { Measure } from './measure';

const WANTED = Number(process.env['REWRITES'] ?? 20_000);
/** Others than those of the tests. */
const FIRST_SEED = 500_000_003;
const LEAST = 0.95;

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** How much of rewritten pages is read, and whether rightly. */
export const measureRewrites: Measure = async () => {
  const fixtures = FIXTURES.filter(({ marked }) => !marked);
  const score = await scoreRewrites(fixtures, Math.ceil(WANTED / fixtures.length), FIRST_SEED);
  const { rewrites, right, silent, wrong } = score;
  const share = shareRight(score);
  const lines: readonly Line[] = [
    judged('Readings that the page does not give', '0', `${wrong.length}`, wrong.length === 0),
    judged('Readings made, of those that could be', `≥ ${percent(LEAST)}`, percent(share), share >= LEAST),
    beside('… right, silent', `${right}, ${silent.length} on ${rewrites} rewritten pages`),
    ...wrong.slice(0, 20).map(each => beside('… wrong', each)),
  ];
  return {
    title: '8. Rewritten pages',
    method: `The ${fixtures.length} fixtures of the reader, each in other markup some dozen times over (test/rewrite), with other seeds than in the tests.`,
    lines,
  };
};
