import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { bundle } from '../browser/bundle';
import { extensionWith } from '../browser/extensions';
import { watchMainThread, type AskMainThread } from '../browser/metrics';
import { worldOf, type World } from '../browser/world';
import { atMost, beside, judged, ms, times } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const ORDERS = 'https://sellercentral.amazon.com/orders-v3';
const LOADS = 12;
const TURNS = 24;
const LIMIT = 25;
const LEAST_TO_UPLOT = 3;
const MOST_TO_STRING = 1.3;

/** `measured`: as chips are before room is found for them. `apart`: strings, each in a shadow root. */
const WAYS = ['nothing', 'ours', 'measured', 'uplot', 'string', 'apart'] as const;
type Way = (typeof WAYS)[number];
type Times = Record<Way, number[]>;
type Medians = Readonly<Record<Way, number>>;

const noTimes = (): Times => ({ nothing: [], ours: [], measured: [], uplot: [], string: [], apart: [] });

/** A way's median without what two frames of the page cost anyhow. */
const mediansOf = (each: Times): Medians => {
  const idle = median(each.nothing);
  const [ours, measured, uplot, string, apart] = WAYS.slice(1).map(way => median(each[way]) - idle);
  return { nothing: idle, ours, measured, uplot, string, apart } as Medians;
};

const draw = async ({ evaluate }: World, ask: AskMainThread, way: Way): Promise<number> => {
  await evaluate(`bench.clear('${way}')`);
  const before = await ask();
  await evaluate(`bench.draw('${way}')`);
  return (await ask()).task - before.task;
};

const inFreshPage = async <T>(
  browser: Chromium,
  use: (world: World, ask: AskMainThread) => Promise<T>,
): Promise<T> => {
  const page: Page = await browser.open(ORDERS);
  const ask = await watchMainThread(page);
  const result = await use(await worldOf(page), ask);
  await page.close();
  return result;
};

/** The first drawing of a page, which is what a seller waits for: nothing is compiled yet, nor any style resolved. */
const firstDrawings = async (browser: Chromium): Promise<Times> => {
  const each = noTimes();
  for (let load = 0; load < LOADS; load += 1)
    for (const way of WAYS) each[way].push(await inFreshPage(browser, (world, ask) => draw(world, ask, way)));
  return each;
};

const laterDrawings = (browser: Chromium): Promise<Times> =>
  inFreshPage(browser, async (world, ask) => {
    const each = noTimes();
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const way of WAYS) each[way].push(await draw(world, ask, way));
    return each;
  });

const listed = ({ ours, uplot, string, apart }: Medians): string =>
  [ours, uplot, string, apart].map(ms).join(', ');

const linesOf = (first: Medians, later: Medians) => [
  atMost('Drawing 60 chips of 90 points', LIMIT, first.ours, ms),
  judged(
    'Faster than 60 uPlot lines of that size',
    `≥ ${times(LEAST_TO_UPLOT)}`,
    times(first.uplot / first.ours),
    first.uplot / first.ours >= LEAST_TO_UPLOT,
  ),
  atMost('To 60 hand-written SVG strings', MOST_TO_STRING, first.ours / first.string, times),
  beside('… uPlot, SVG strings', `${ms(first.uplot)}, ${ms(first.string)}`),
  beside(
    '… to SVG strings each in a shadow root of its own',
    `${times(first.ours / first.apart)} (${ms(first.apart)})`,
  ),
  beside('… chips that are also measured, as for finding room', ms(first.measured)),
  beside('… drawn again on the same page: chips, uPlot, strings, strings in roots', listed(later)),
];

/** What drawing the chips costs beside the two other ways to draw a small line. */
export const measureChips: Measure = async () => {
  const browser = await startChromium({ extension: await extensionWith(await bundle('chips')) });
  try {
    const { chips, points } = await inFreshPage(browser, ({ evaluate }) =>
      evaluate<{ chips: number; points: number }>('bench.holds()'),
    );
    const first = await firstDrawings(browser);
    const later = await laterDrawings(browser);
    return {
      title: '4. Sixty chips',
      method: `${chips} chips of ${points} points: lib/overlay's own drawing of the worker's own answer, in the world of a content script. Processor time of the main thread until the frame that shows them: script, style, layout, paint, less that of a page that draws nothing. Medians of ${LOADS} fresh pages for each way of drawing; drawn again: of ${TURNS} turns on one page. uPlot draws the line without the words.`,
      lines: linesOf(mediansOf(first), mediansOf(later)),
    };
  } finally {
    await browser.close();
  }
};
