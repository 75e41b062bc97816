import type { Page } from 'playwright-core';
import type { Messages } from '../../../lib/bus';
import type { Chromium } from '../../e2e/harness/chromium';
import { bytesOnDisk, startWithTenYears, tenYearsProfile } from '../browser/history';
import { stopWorkers } from '../browser/stop-workers';
import { worldOf, type World } from '../browser/world';
import { readingOn, seriesOf } from '../made/series';
import { ACCOUNTS, DAYS, READINGS, SERIES_EACH } from '../made/ten-years';
import { atMost, beside, ms } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

/** A page that Benchline does not read by itself, so that ours is the only message. */
const ORDERS = 'https://sellercentral.amazon.com/orders-v3';
const WARM = 30;
const STARTS = 10;
const WARM_LIMIT = 40;
const START_LIMIT = 150;
const BYTES_LIMIT = 150;

const bytes = (count: number): string => `${count.toFixed(1)} bytes`;

/** What a page's content script sends; every turn all thirty values are others, so thirty rows are written. */
const bodyOf = (turn: number): Messages['page-read']['ask'] => ({
  pageId: 'account-health',
  path: '/orders-v3',
  language: 'en-US',
  account: { store: ACCOUNTS[0].store, country: ACCOUNTS[0].country, host: ACCOUNTS[0].host, assumed: false },
  readings: seriesOf(SERIES_EACH).map(series => readingOn(series, DAYS + turn)),
  misses: [],
});

type Trip = { readonly time: number; readonly beside: number; readonly kept: string; readonly line: number };

/** Sends a page's reading as its content script does; ms until the answer is there. */
const roundTrip = async ({ evaluate }: World, turn: number): Promise<Trip> => {
  const message = JSON.stringify({ type: 'page-read', body: bodyOf(turn) });
  const trip = await evaluate<Trip>(`(async message => {
    const from = performance.now();
    const { answer, reason } = await chrome.runtime.sendMessage(message);
    const time = performance.now() - from;
    if (!answer) throw new Error(reason);
    return { time, beside: answer.beside.length, kept: answer.kept, line: answer.beside[0].chip.spark.line.length };
  })(${message})`);
  if (trip.beside !== SERIES_EACH || trip.kept !== 'kept' || trip.line < 300)
    throw new Error(`not an answer from ten years of history: ${JSON.stringify(trip)}`);
  return trip;
};

/** A page whose values are all new, and the same page again, in turns. */
const warmTrips = async (world: World, turns: number) => {
  const fresh: number[] = [];
  const again: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    fresh.push((await roundTrip(world, turn)).time);
    again.push((await roundTrip(world, turn)).time);
  }
  return { fresh, again };
};

const startTrips = async (page: Page, world: World): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    await stopWorkers(page);
    times.push((await roundTrip(world, 1000 + turn)).time);
  }
  return times;
};

const measureTrips = async (browser: Chromium) => {
  const page = await browser.open(ORDERS);
  const world = await worldOf(page);
  await warmTrips(world, 5);
  const { fresh, again } = await warmTrips(world, WARM);
  const starts = await startTrips(page, world);
  return { warm: median(fresh), again: median(again), start: median(starts) };
};

/** What the worker needs to record a page and to answer it, and what the history weighs. */
export const measureRecording: Measure = async extension => {
  const size = await bytesOnDisk(await tenYearsProfile(extension));
  const browser = await startWithTenYears(extension);
  const { warm, again, start } = await measureTrips(browser).finally(() => browser.close());
  const after = await bytesOnDisk(browser.profile);
  return {
    title: '6. Recording a page and answering it',
    method: `${SERIES_EACH} readings, each with ten years of days behind it (${READINGS} readings of two accounts in the database), sent from the world of the extension's content script with \`runtime.sendMessage\`; the clock runs there until the answer is back. Medians of ${WARM} messages whose values are all new, and of ${STARTS} starts of a worker that the browser had stopped, its process gone. On disk: the profile's IndexedDB folder after import and after use, the browser closed.`,
    lines: [
      atMost('Record and answer, warm', WARM_LIMIT, warm, ms),
      beside('… when nothing on the page is new', ms(again)),
      atMost('Record and answer, from a stopped worker', START_LIMIT, start, ms),
      atMost('Bytes a reading on disk', BYTES_LIMIT, size / READINGS, bytes),
      beside('… after the messages above', bytes(after / READINGS)),
    ],
  };
};
