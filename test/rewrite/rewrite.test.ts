import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../lib/catalogue/lexicon';
import { findPage } from '../../lib/reader/pages';
import { readPage } from '../../lib/reader/read-page';
import { readingName, type PageReading } from '../../lib/reading';
import { completed, type Fixture } from '../fixtures/fixture';
import { FIXTURES } from '../fixtures/index';
import { isShownByStyle, openPage } from '../fixtures/open-page';
import { PAST_READER } from '../../lib/reader/report/past-reader';
import { rewrite } from './rewrite';

/** Pages without scripts: those can be opened many times over without waiting. */
const STILL = FIXTURES.filter(({ html, marked }) => !marked && !/<script/i.test(html));
const ROUNDS = Number(process.env.REWRITES ?? 4);

type Score = { right: number; silent: number; wrong: string[] };

const figures = ({ value, counts, average, top }: Partial<PageReading>) =>
  JSON.stringify([value, counts, average, top]);

/** What is hidden by a class stays hidden when the class goes. */
const fixHidden = (document: Document): void => {
  for (const el of document.body.querySelectorAll<HTMLElement>('*'))
    if (!isShownByStyle(el)) el.hidden = true;
};

const tryOne = async (fixture: Fixture, seed: number, score: Score): Promise<void> => {
  const { document, location, shadowRootOf } = await openPage(fixture);
  fixHidden(document);
  const steps = rewrite(document, seed);
  const lexicon = lexiconFor(findPage(new URL(fixture.url))?.sections ?? []);
  const result = readPage({
    document,
    location,
    shadowRootOf,
    isShown: isShownByStyle,
    lexicon,
    past: PAST_READER,
  });
  const found = result.kind === 'read' ? result.read.readings : [];
  const expected = new Map(
    fixture.readings.map(reading => [readingName(completed(reading)), completed(reading)]),
  );
  for (const reading of found) {
    const truth = expected.get(readingName(reading));
    // A benchmark or counts may be left out, but nothing may be another.
    const same =
      truth &&
      (['value', 'counts', 'average', 'top'] as const).every(
        key =>
          (key !== 'value' && reading[key] === null) ||
          JSON.stringify(reading[key]) === JSON.stringify(truth[key] ?? null),
      );
    if (same) score.right += 1;
    else
      score.wrong.push(
        `${fixture.name} seed ${seed} [${steps.join(' ')}]: ${readingName(reading)} ${figures(reading)} for ${figures(truth ?? {})}`,
      );
  }
  score.silent += expected.size - found.filter(reading => expected.has(readingName(reading))).length;
};

describe('rewritten pages', () => {
  it('give the same readings or none, never another value', async () => {
    const score: Score = { right: 0, silent: 0, wrong: [] };
    for (const [at, fixture] of STILL.entries())
      for (let round = 0; round < ROUNDS; round += 1) await tryOne(fixture, at * 1000 + round, score);
    const share = score.right / (score.right + score.silent);
    console.info(
      `rewrites: ${STILL.length * ROUNDS}, right ${score.right}, silent ${score.silent}, wrong ${score.wrong.length}`,
    );
    expect(score.wrong).toEqual([]);
    expect(share).toBeGreaterThan(0.8);
  }, 300_000);
});
