import { readPage } from '../../lib/reader/read-page';
import { PAST_READER } from '../../lib/reader/report/past-reader';
import { readingName, type PageReading } from '../../lib/reading';
import { completed, type Fixture } from '../fixtures/fixture';
import { lexiconAt } from '../fixtures/visit-page';
import { rewrite } from './rewrite';
import { isShownPlainly, stillPage, type StillPage } from './still-page';

/** How readings of rewritten pages compare with those of the page as it was. */
export type Score = {
  readonly rewrites: number;
  /** Readings with the same series and figures. */
  readonly right: number;
  /** Readings that were not made; each says which, with fixture, seed and steps. */
  readonly silent: readonly string[];
  /** Readings that the page does not give. */
  readonly wrong: readonly string[];
};

type Truth = ReadonlyMap<string, Partial<PageReading>>;

const readingsOf = ({ document, location, shadowRootOf }: StillPage, url: string): readonly PageReading[] => {
  const result = readPage({
    document,
    location,
    shadowRootOf,
    isShown: isShownPlainly,
    lexicon: lexiconAt(url),
    past: PAST_READER,
  });
  return result.kind === 'read' ? result.read.readings : [];
};

const FIGURES = ['value', 'counts', 'average', 'top', 'target', 'period'] as const;

const figures = (reading: Partial<PageReading>): string => JSON.stringify(FIGURES.map(key => reading[key]));

/** What stands beside the value (counts, benchmarks) may be left out, but nothing may be another. */
const isSame = (reading: PageReading, truth: Partial<PageReading> | undefined): boolean =>
  truth !== undefined &&
  FIGURES.every(
    key =>
      (key !== 'value' && reading[key] === null) ||
      JSON.stringify(reading[key]) === JSON.stringify(truth[key] ?? null),
  );

const truthOf = ({ readings }: Fixture): Truth =>
  new Map(readings.map(completed).map(reading => [readingName(reading), reading]));

const scoreOne = (page: StillPage, fixture: Fixture, truth: Truth, seed: number): Score => {
  page.renew();
  const steps = rewrite(page.document, seed);
  const found = readingsOf(page, fixture.url);
  const where = (reading: string) => `${fixture.name} seed ${seed} [${steps.join(' ')}]: ${reading}`;
  const good = found.filter(reading => isSame(reading, truth.get(readingName(reading))));
  const series = new Set(found.map(readingName));
  return {
    rewrites: 1,
    right: good.length,
    silent: [...truth.keys()].filter(name => !series.has(name)).map(where),
    wrong: found
      .filter(reading => !good.includes(reading))
      .map(reading =>
        where(
          `${readingName(reading)} ${figures(reading)} for ${figures(truth.get(readingName(reading)) ?? {})}`,
        ),
      ),
  };
};

const sum = (scores: readonly Score[]): Score => ({
  rewrites: scores.reduce((count, { rewrites }) => count + rewrites, 0),
  right: scores.reduce((count, { right }) => count + right, 0),
  silent: scores.flatMap(({ silent }) => silent),
  wrong: scores.flatMap(({ wrong }) => wrong),
});

/** Rewrites each fixture `rounds` times (on average, where that is no whole number), with seeds from `first` on, and reads what comes of it. */
export const scoreRewrites = async (
  fixtures: readonly Fixture[],
  rounds: number,
  first: number,
): Promise<Score> => {
  const scores: Score[] = [];
  for (const [at, fixture] of fixtures.entries()) {
    const turns = Math.ceil((at + 1) * rounds) - Math.ceil(at * rounds);
    if (turns === 0) continue;
    const page = await stillPage(fixture);
    const truth = truthOf(fixture);
    for (let round = 0; round < turns; round += 1)
      scores.push(scoreOne(page, fixture, truth, first + at * 1009 + round));
  }
  return sum(scores);
};

/** The share of readings that were made, of those that could have been. */
export const shareRight = ({ right, silent }: Score): number => right / Math.max(1, right + silent.length);

export const scoreLine = (score: Score): string =>
  `rewrites: ${score.rewrites}, right ${score.right}, silent ${score.silent.length}, wrong ${score.wrong.length} (${(100 * shareRight(score)).toFixed(1)} % read)`;
