import type { Page } from 'playwright-core';
import { HEALTH } from '../../e2e/harness/addresses';
import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { importSample } from '../../e2e/harness/history-page';
import { EMPTY_SCRIPT, extensionWith } from '../browser/extensions';
import { watchMainThread } from '../browser/metrics';
import { longestOf, ownScript, sumOf, type Stretch } from '../browser/own-script';
import { traced } from '../browser/trace';
import { atMost, beside, judged, ms } from '../report/line';
import type { Measure } from './measure';
import { storm } from './storm-page';

const SECONDS = 10;
const A_SECOND = 1000;
const SHARE = 0.01;
const LONGEST = 8;
/** Read, answered, drawn, and the rescans of a page at rest mostly over. */
const SETTLED = 4000;

type Storm = { readonly changes: number; readonly own: readonly Stretch[]; readonly task: number };

const runStorm = async (
  { context, open }: Chromium,
  waitFor: (page: Page) => Promise<unknown>,
): Promise<Storm> => {
  const page = await open(HEALTH);
  await waitFor(page);
  await page.waitForTimeout(SETTLED);
  const session = await context.newCDPSession(page);
  const ask = await watchMainThread(page);
  const before = await ask();
  let changes = 0;
  const events = await traced(session, async () => {
    changes = await page.evaluate(storm, { seconds: SECONDS, aSecond: A_SECOND });
  });
  const { task } = await ask();
  await page.close();
  return { changes, own: ownScript(events), task: task - before.task };
};

const isDrawn = (page: Page) => page.locator('benchline-chip').first().waitFor({ state: 'attached' });

const withBenchline = async (extension: string): Promise<Storm> => {
  const browser = await startChromium({ extension });
  await importSample(browser);
  return runStorm(browser, isDrawn).finally(() => browser.close());
};

const withEmpty = async (): Promise<Storm> => {
  const browser = await startChromium({ extension: await extensionWith(EMPTY_SCRIPT) });
  return runStorm(browser, () => Promise.resolve()).finally(() => browser.close());
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** What Benchline costs on a page that never rests. */
export const measureStorm: Measure = async extension => {
  const ours = await withBenchline(extension);
  const empty = await withEmpty();
  const share = sumOf(ours.own) / (SECONDS * 1000);
  const longest = longestOf(ours.own);
  return {
    title: '5. A storm of changes',
    method: `Account Health with ninety days of history and chips drawn, while its scripts change text, children and classes for ${SECONDS} s (counted: ${ours.changes} changes). The extension's own calls, with the layout that they ask for, from Chromium's trace. Main thread in all: the browser's count, beside a run with an empty content script. Processor time, as everywhere on the main thread here.`,
    lines: [
      atMost('Main thread taken by the extension', SHARE, share, percent),
      judged('Longest single run of its script', `≤ ${LONGEST} ms`, ms(longest), longest <= LONGEST),
      beside(
        '… its runs of more than 1 ms',
        `${ours.own.filter(({ busy }) => busy > 1).length} of ${ours.own.length}`,
      ),
      beside('… main thread in all, with and without', `${ms(ours.task)}, ${ms(empty.task)}`),
    ],
  };
};
