import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { bundle } from '../browser/bundle';
import { extensionWith } from '../browser/extensions';
import { watchMainThread, type AskMainThread } from '../browser/metrics';
import { worldOf, type World } from '../browser/world';
import { LONG_PAGES } from '../made/long-page';
import { atMost, beside, ms, times, type Line } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const ADDRESS = 'https://sellercentral.amazon.com/performance/dashboard?fixture=';
const LOADS = 10;
const TURNS = 20;
/** A job runs so often in a turn, as the browser's count is too coarse for once. */
const TIMES = 4;
const LIMIT = 2;

const JOBS = ['nothing', 'walkTexts', 'read', 'readAgain', 'walkAll'] as const;
type Job = (typeof JOBS)[number];
type Holds = {
  readonly readings: number;
  readonly roots: number;
  readonly elements: number;
  readonly characters: number;
};
type Medians = Readonly<Record<Exclude<Job, 'nothing'>, number>>;
type Bench = { readonly world: World; readonly ask: AskMainThread };

const inFreshPage = async <T>(
  browser: Chromium,
  name: string,
  use: (bench: Bench) => Promise<T>,
): Promise<T> => {
  const page = await browser.open(`${ADDRESS}${name}`);
  const ask = await watchMainThread(page);
  const result = await use({ ask, world: await worldOf(page) });
  await page.close();
  return result;
};

/** ms for a job once. */
const run = async ({ world, ask }: Bench, job: Job, count: number): Promise<number> => {
  const before = await ask();
  await world.evaluate(`bench.run('${job}', ${count})`);
  return ((await ask()).task - before.task) / count;
};

/** Medians without what asking costs. */
const mediansOf = (each: Readonly<Record<Job, readonly number[]>>): Medians => {
  const idle = median(each.nothing);
  const without = (job: Job): number => median(each[job]) - idle;
  return {
    read: without('read'),
    readAgain: without('readAgain'),
    walkAll: without('walkAll'),
    walkTexts: without('walkTexts'),
  };
};

const noTimes = (): Record<Job, number[]> => ({
  nothing: [],
  walkTexts: [],
  read: [],
  readAgain: [],
  walkAll: [],
});

/** The first of all to touch the page: nothing is compiled, and no node has a JavaScript object yet. */
const firstTouch = async (browser: Chromium, name: string): Promise<Medians> => {
  const each = noTimes();
  for (let load = 0; load < LOADS; load += 1)
    for (const job of JOBS) each[job].push(await inFreshPage(browser, name, bench => run(bench, job, 1)));
  return mediansOf(each);
};

const warm = (
  browser: Chromium,
  name: string,
): Promise<{ readonly medians: Medians; readonly holds: Holds }> =>
  inFreshPage(browser, name, async bench => {
    const each = noTimes();
    for (const job of JOBS) await run(bench, job, 5 * TIMES);
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const job of JOBS) each[job].push(await run(bench, job, TIMES));
    return { medians: mediansOf(each), holds: await bench.world.evaluate<Holds>('bench.holds()') };
  });

const linesOf = async (browser: Chromium, name: string): Promise<readonly Line[]> => {
  const { medians, holds } = await warm(browser, name);
  const { read, readAgain, walkAll, walkTexts } = medians;
  const first = await firstTouch(browser, name);
  const { readings, roots, elements, characters } = holds;
  const page = roots > 0 ? `${elements} elements, ${roots} shadow roots` : `${elements} elements`;
  return [
    atMost(`Reading ${page}, to a walk over elements and text`, LIMIT, read / walkAll, times),
    beside('… what it found', `${readings} readings in ${characters} characters of text`),
    beside('… the two', `${ms(read)} to ${ms(walkAll)}`),
    beside('… read again after a change', `${times(readAgain / walkAll)} (${ms(readAgain)})`),
    beside(
      '… to a walk over text alone, which finds no component',
      `${times(read / walkTexts)} (${ms(walkTexts)})`,
    ),
    beside(
      '… the first time on a page',
      `${times(first.read / first.walkAll)} (${ms(first.read)} to ${ms(first.walkAll)})`,
    ),
  ];
};

/** What reading a long page costs beside going over it at all. */
export const measureReading: Measure = async () => {
  const extension = await extensionWith(await bundle('reading'));
  const browser = await startChromium({ extension, fixtures: LONG_PAGES });
  try {
    const plain = await linesOf(browser, 'long');
    const withComponents = await linesOf(browser, 'long-components');
    return {
      title: '3. Reading a page',
      method: `The reader in the world of a content script, on Account Health with other content below it. Processor time of the main thread. Warm: medians of ${TURNS} turns, ${TIMES} times each, of reading and both walks on one page. The first time: medians of ${LOADS} fresh pages each, in which nothing was compiled and no node touched before.`,
      lines: [...plain, ...withComponents],
    };
  } finally {
    await browser.close();
  }
};
