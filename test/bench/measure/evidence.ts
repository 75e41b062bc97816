import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { importText } from '../../e2e/harness/history-page';
import { bytesOnDisk } from '../browser/history';
import { DAYS, SERIES_EACH } from '../made/ten-years';
import { tenYearsLog } from '../made/ten-years-log';
import { atMost, beside, ms } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const OPENINGS = 3;
const PATIENCE = 120_000;
const BYTES_LIMIT = 80;

const bytes = (count: number): string => `${count.toFixed(1)} bytes`;

/** ms until the page has read and checked the log. */
const opening = async ({ context, origin }: Chromium, search: string): Promise<number> => {
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(`${origin}/evidence.html${search}`);
  await page.getByText(/^Whole/).waitFor({ timeout: PATIENCE });
  const time = performance.now() - from;
  await page.close();
  return time;
};

const openings = async (browser: Chromium, search: string): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) times.push(await opening(browser, search));
  return median(times);
};

const lastMonth = (): string => new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

/** What ten years of evidence weigh, and how long one waits for them. */
export const measureEvidence: Measure = async extension => {
  const browser = await startChromium({ extension });
  try {
    const text = JSON.stringify(await tenYearsLog(new Date()));
    const from = performance.now();
    const said = await importText(browser, text, PATIENCE);
    if (!/1 evidence log/u.test(said)) throw new Error(`the log was not taken: ${said}`);
    const taking = performance.now() - from;
    const all = await openings(browser, '');
    const month = await openings(browser, `?from=${lastMonth()}`);
    await browser.close();
    const size = (await bytesOnDisk(browser.profile)) / (DAYS * SERIES_EACH);
    return {
      title: '11. Evidence',
      method: `The log of one account: ${DAYS} entries of ${SERIES_EACH} readings, taken by the extension's own import. From the start of the navigation until every entry is read and checked. On disk: the profile's IndexedDB folder, the browser closed.`,
      lines: [
        atMost('Bytes a reading in the log', BYTES_LIMIT, size, bytes),
        beside('Ten years read and checked', ms(all)),
        beside('… of which the last month is shown, the rest as digests', ms(month)),
        beside('Import with preview', ms(taking)),
      ],
    };
  } finally {
    await browser.close();
  }
};
