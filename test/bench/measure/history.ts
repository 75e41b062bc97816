import type { Chromium } from '../../e2e/harness/chromium';
import { startWithTenYears } from '../browser/history';
import { seriesOf } from '../made/series';
import { atMost, beside, ms } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const OPENINGS = 12;
const LIMIT = 200;

/** A line of the overview, that of a metric, and the canvas on which a metric's is drawn. */
const DRAWN = '.tile-line path[d], svg.chart path.line[d], .plot-canvas canvas';

/** Runs in the page before its own scripts: notes when a frame with the first line in it is about to be shown. */
const noteChart = (drawn: string): void => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(drawn)) return;
    observer.disconnect();
    requestAnimationFrame(() => (document.documentElement.dataset['chartAt'] = `${performance.now()}`));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
};

/** ms from the start of the navigation to the frame with the first chart. */
const opening = async ({ context, origin }: Chromium, search: string): Promise<number> => {
  const page = await context.newPage();
  await page.addInitScript(noteChart, DRAWN);
  await page.goto(`${origin}/history.html${search}`);
  const noted = await page.waitForFunction(() => document.documentElement.dataset['chartAt']);
  const chartAt = Number(await noted.jsonValue());
  await page.close();
  return chartAt;
};

const openings = async (browser: Chromium, search: string): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) times.push(await opening(browser, search));
  return median(times);
};

/** How long the history page keeps one waiting for its first line. */
export const measureHistory: Measure = async extension => {
  const browser = await startWithTenYears(extension);
  try {
    const first = await opening(browser, '');
    const usual = await openings(browser, '');
    const metric = `?metric=${seriesOf(1)[0]?.key.metric}`;
    const one = await openings(browser, metric);
    const all = await openings(browser, `${metric}&range=all`);
    return {
      title: '7. The history page',
      method: `Ten years of sixty series. From the start of the navigation to the frame that shows the first line, by the page's own clock; medians of ${OPENINGS} openings, each in a new tab.`,
      lines: [
        atMost('First line of the overview after opening', LIMIT, usual, ms),
        beside('… the very first time after the browser’s start', ms(first)),
        beside('The chart of one metric', ms(one)),
        beside('… with all ten years in the chart', ms(all)),
      ],
    };
  } finally {
    await browser.close();
  }
};
