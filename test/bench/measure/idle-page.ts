import type { Chromium } from '../../e2e/harness/chromium';
import { startChromium } from '../../e2e/harness/chromium';
import { EMPTY_SCRIPT, extensionWith } from '../browser/extensions';
import { watchMainThread, type MainThread } from '../browser/metrics';
import { ownScript, sumOf } from '../browser/own-script';
import { traced } from '../browser/trace';
import { atMost, beside, ms } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const ORDERS = 'https://sellercentral.amazon.com/orders-v3';
const LOADS = 40;
const TRACED_LOADS = 12;
const LIMIT = 3;
/** After load: the content script runs when the page is idle, and would by then have set whatever timers it sets. */
const AFTERWARDS = 300;

/** A page of its own for each load, so that nothing is warm but the browser's cache of code. */
const load = async ({ context }: Chromium): Promise<MainThread> => {
  const page = await context.newPage();
  const ask = await watchMainThread(page);
  await page.goto(ORDERS, { waitUntil: 'load' });
  await page.waitForTimeout(AFTERWARDS);
  const spent = await ask();
  await page.close();
  return spent;
};

const ownTime = async ({ context }: Chromium): Promise<number> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events = await traced(session, async () => {
    await page.goto(ORDERS, { waitUntil: 'load' });
    await page.waitForTimeout(AFTERWARDS);
  });
  await page.close();
  return sumOf(ownScript(events));
};

const repeat = async <T>(count: number, job: () => Promise<T>): Promise<readonly T[]> => {
  const results: T[] = [];
  for (let turn = 0; turn < count; turn += 1) results.push(await job());
  return results;
};

const more = (ours: readonly MainThread[], empty: readonly MainThread[], part: keyof MainThread): number =>
  median(ours.map(each => each[part])) - median(empty.map(each => each[part]));

const measureBoth = async (ours: Chromium, empty: Chromium) => {
  await Promise.all([load(ours), load(empty)]);
  const pairs = await repeat(LOADS, async () => ({ ours: await load(ours), empty: await load(empty) }));
  const own = await repeat(TRACED_LOADS, async () => ({
    ours: await ownTime(ours),
    empty: await ownTime(empty),
  }));
  return { pairs, own };
};

/** What Benchline costs on a page that it does not read. */
export const measureIdlePage: Measure = async extension => {
  const ours = await startChromium({ extension });
  const empty = await startChromium({ extension: await extensionWith(EMPTY_SCRIPT) });
  const { pairs, own } = await measureBoth(ours, empty).finally(() =>
    Promise.all([ours.close(), empty.close()]),
  );
  const [withOurs, withEmpty] = [pairs.map(pair => pair.ours), pairs.map(pair => pair.empty)];
  return {
    title: '2. A page without metrics',
    method: `Manage Orders in ${LOADS} fresh tabs with Benchline and as many, in turns, with an extension whose content script is empty. Processor time of the page's main thread, script alone and in all, as the browser counts it (\`Performance.getMetrics\`); the script's own time (compile, run, calls) from ${TRACED_LOADS} traces, which slow it down somewhat.`,
    lines: [
      atMost(
        'Script time per load, more than an empty content script',
        LIMIT,
        more(withOurs, withEmpty, 'script'),
        ms,
      ),
      beside(
        'Main thread in all, more than with an empty content script',
        ms(more(withOurs, withEmpty, 'task')),
      ),
      beside('The content script’s own time', ms(median(own.map(each => each.ours)))),
      beside('The empty content script’s own time', ms(median(own.map(each => each.empty)))),
    ],
  };
};
