import { browser } from 'wxt/browser';
import type { MetricBook } from '../catalogue/metric-book';
import type { OwnTargets } from '../own-targets/own-target';
import { readOwnTargets, TARGETS_KEY } from '../own-targets/target-store';
import { bookOf, bookOfAll } from './book-of';
import type { OwnMetrics } from './metric-list';
import { METRICS_KEY, readOwnMetrics } from './metric-store';

const readMetrics = (): Promise<OwnMetrics> =>
  readOwnMetrics().catch((error: unknown) => {
    console.error('Benchline: your own metrics could not be read.', error);
    return [];
  });

const readTargets = (): Promise<OwnTargets> =>
  readOwnTargets().catch((error: unknown) => {
    console.error('Benchline: your own targets could not be read.', error);
    return [];
  });

/** The metrics that are known now, with the seller's targets; without what cannot be read: a page without it is better than none. */
export const readBook = async (): Promise<MetricBook> =>
  bookOf(...(await Promise.all([readMetrics(), readTargets()])));

/** The metrics alone, also those that the seller removed. */
export const readBookOfAll = async (): Promise<MetricBook> => bookOfAll(await readMetrics());

/** Tells whenever the seller's own metrics or targets change, here or in another page. */
export const followBook = (changed: () => void): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if (METRICS_KEY in changes || TARGETS_KEY in changes) changed();
  });
