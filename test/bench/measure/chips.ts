import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { bundle } from '../browser/bundle';
import { extensionWith } from '../browser/extensions';
import { worldOf, type World } from '../browser/world';
import { atMost, beside, judged, ms, times } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const HOME = 'https://sellercentral.amazon.com/home';
const LOADS = 10;
const TURNS = 20;
const LIMIT = 25;
const LEAST_TO_UPLOT = 3;
const MOST_TO_STRING = 1.3;

const WAYS = ['ours', 'measured', 'uplot', 'string', 'apart'] as const;
type Way = (typeof WAYS)[number];
type Times = Readonly<Record<Way, readonly number[]>>;
type Medians = Readonly<Record<Way, number>>;

const inFreshPage = async <T>(browser: Chromium, use: (world: World) => Promise<T>): Promise<T> => {
  const page = await browser.open(HOME);
  const result = await use(await worldOf(page));
  await page.close();
  return result;
};

/** The first drawing of a page, which is what a seller waits for: nothing is compiled yet, nor any style resolved. */
const firstDrawings = async (browser: Chromium): Promise<Medians> => {
  const each: Record<Way, number[]> = { ours: [], measured: [], uplot: [], string: [], apart: [] };
  for (let load = 0; load < LOADS; load += 1)
    for (const way of WAYS)
      each[way].push(await inFreshPage(browser, world => world.evaluate<number>(`bench.draw('${way}')`)));
  return mediansOf(each);
};

const mediansOf = (each: Times): Medians => ({
  ours: median(each.ours),
  measured: median(each.measured),
  uplot: median(each.uplot),
  string: median(each.string),
  apart: median(each.apart),
});

const warmDrawings = (browser: Chromium): Promise<Medians> =>
  inFreshPage(browser, async world => {
    await world.evaluate(`bench.inTurns(${TURNS / 2})`);
    return mediansOf(await world.evaluate<Times>(`bench.inTurns(${TURNS})`));
  });

const linesOf = (first: Medians, warm: Medians) => [
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
    '… SVG strings each in a shadow root of its own',
    `${times(first.ours / first.apart)} (${ms(first.apart)})`,
  ),
  beside('… chips that are also measured, as for finding room', ms(first.measured)),
  beside(
    '… drawn again on the same page: chips, uPlot, strings, strings in roots',
    [warm.ours, warm.uplot, warm.string, warm.apart].map(ms).join(', '),
  ),
];

/** What drawing the chips costs beside the two other ways to draw a small line. */
export const measureChips: Measure = async () => {
  const browser = await startChromium({ extension: await extensionWith(await bundle('chips')) });
  try {
    const first = await firstDrawings(browser);
    const warm = await warmDrawings(browser);
    return {
      title: '4. Sixty chips',
      method: `lib/overlay's own drawing of the worker's own answer, in the world of a content script: elements, styles and layout, by clock. Medians of ${LOADS} fresh pages for each way of drawing; drawn again: of ${TURNS} turns on one page. uPlot draws the line without the words.`,
      lines: linesOf(first, warm),
    };
  } finally {
    await browser.close();
  }
};
