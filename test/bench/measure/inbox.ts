import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { bundle } from '../browser/bundle';
import { extensionWith } from '../browser/extensions';
import { watchMainThread } from '../browser/metrics';
import { worldOf } from '../browser/world';
import { LENGTHS, LONG_INBOXES } from '../made/long-inbox';
import { atMost, beside, ms, times, type Line } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const ADDRESS = 'https://sellercentral.amazon.com/messaging/inbox?fi=all&fixture=inbox';
const TURNS = 7;
/** Ten thousand rows of cases are told from each other, not only gone over: no budget of the design speaks of them. */
const LIMIT = 15;

const JOBS = ['nothing', 'walkAll', 'read'] as const;
type Job = (typeof JOBS)[number];
type Holds = { readonly rows: number; readonly elements: number };

/** What reading an inbox of a length costs, beside going over it at all. */
const linesFor = async (browser: Chromium, length: number): Promise<readonly Line[]> => {
  const page = await browser.open(`${ADDRESS}-${length}`);
  const ask = await watchMainThread(page);
  const world = await worldOf(page);
  const run = async (job: Job): Promise<number> => {
    const before = await ask();
    await world.evaluate(`bench.run('${job}', 1)`);
    return (await ask()).task - before.task;
  };
  const first = await run('read');
  const each: Record<Job, number[]> = { nothing: [], walkAll: [], read: [] };
  for (let turn = 0; turn < TURNS; turn += 1) for (const job of JOBS) each[job].push(await run(job));
  const idle = median(each.nothing);
  const [read, walk] = [median(each.read) - idle, median(each.walkAll) - idle];
  const { rows, elements } = await world.evaluate<Holds>('bench.holds()');
  await page.close();
  const what = `Inbox of ${rows} rows (${elements} elements), to a walk over elements and text`;
  return [
    atMost(what, LIMIT, read / walk, times),
    beside('… the two', `${ms(read)} to ${ms(walk)}`),
    beside('… the first time, when no text was read before', ms(first)),
  ];
};

/** What reading an inbox costs whose list has all its rows in the page. */
export const measureInbox: Measure = async () => {
  const browser = await startChromium({
    extension: await extensionWith(await bundle('inbox')),
    fixtures: LONG_INBOXES,
  });
  try {
    const lines: Line[] = [];
    for (const length of LENGTHS) lines.push(...(await linesFor(browser, length)));
    return {
      title: '9. A long inbox',
      method: `The reader of the inbox in the world of a content script, on a list that has all its rows in the page. Processor time of the main thread, medians of ${TURNS} turns on one page.`,
      lines,
    };
  } finally {
    await browser.close();
  }
};
