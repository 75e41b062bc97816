import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { bundle } from '../browser/bundle';
import { extensionWith } from '../browser/extensions';
import { worldOf, type World } from '../browser/world';
import { LONG_PAGES } from '../made/long-page';
import { atMost, beside, ms, times, type Line } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const ADDRESS = 'https://sellercentral.amazon.com/performance/dashboard?fixture=';
const LOADS = 10;
const TURNS = 40;
const LIMIT = 2;

type Job = 'read' | 'walkAll' | 'walkTexts';
type Times = Readonly<Record<Job, readonly number[]>>;
type Holds = {
  readonly readings: number;
  readonly roots: number;
  readonly elements: number;
  readonly characters: number;
};

const inFreshPage = async <T>(
  browser: Chromium,
  name: string,
  use: (world: World) => Promise<T>,
): Promise<T> => {
  const page = await browser.open(`${ADDRESS}${name}`);
  const result = await use(await worldOf(page));
  await page.close();
  return result;
};

/** The first of all to touch the page: nothing is compiled, and no node has a JavaScript object yet. */
const firstTouch = async (browser: Chromium, name: string, job: Job): Promise<number> => {
  const each: number[] = [];
  for (let load = 0; load < LOADS; load += 1)
    each.push(await inFreshPage(browser, name, world => world.evaluate<number>(`bench.once('${job}')`)));
  return median(each);
};

const warm = (browser: Chromium, name: string): Promise<{ readonly times: Times; readonly holds: Holds }> =>
  inFreshPage(browser, name, async world => {
    await world.evaluate(`bench.inTurns(${TURNS / 2})`);
    return {
      times: await world.evaluate<Times>(`bench.inTurns(${TURNS})`),
      holds: await world.evaluate<Holds>('bench.holds()'),
    };
  });

const linesOf = async (browser: Chromium, name: string): Promise<readonly Line[]> => {
  const { times: each, holds } = await warm(browser, name);
  const { readings, roots, elements, characters } = holds;
  const [read, walkAll, walkTexts] = [median(each.read), median(each.walkAll), median(each.walkTexts)];
  const [firstRead, firstWalk] = [
    await firstTouch(browser, name, 'read'),
    await firstTouch(browser, name, 'walkAll'),
  ];
  const page = roots > 0 ? `${elements} elements, ${roots} shadow roots` : `${elements} elements`;
  return [
    atMost(`Reading ${page}, to a walk over elements and text`, LIMIT, read / walkAll, times),
    beside(`… what it found`, `${readings} readings in ${characters} characters of text`),
    beside('… the two', `${ms(read)} to ${ms(walkAll)}`),
    beside(
      '… to a walk over text alone, which finds no component',
      `${times(read / walkTexts)} (${ms(walkTexts)})`,
    ),
    beside(
      '… the first time on a page',
      `${times(firstRead / firstWalk)} (${ms(firstRead)} to ${ms(firstWalk)})`,
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
      method: `The reader in the world of a content script, on Account Health with other content below it. Warm: medians of ${TURNS} turns of reading and both walks on one page. The first time: medians of ${LOADS} fresh pages each, in which nothing was compiled and no node touched before.`,
      lines: [...plain, ...withComponents],
    };
  } finally {
    await browser.close();
  }
};
