import { browser } from 'wxt/browser';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { bookOf, bookOfAll } from './book-of';
import type { OwnMetrics } from './metric-list';
import { METRICS_KEY, readOwnMetrics } from './metric-store';

const readBy = async (make: (own: OwnMetrics) => MetricBook): Promise<MetricBook> => {
  try {
    return make(await readOwnMetrics());
  } catch (error) {
    console.error('Benchline: your own metrics could not be read.', error);
    return CATALOGUE;
  }
};

/** The metrics that are known now; the catalogue alone where the seller's own cannot be read: a page without them is better than none. */
export const readBook = (): Promise<MetricBook> => readBy(bookOf);

/** The same, with those that the seller removed. */
export const readBookOfAll = (): Promise<MetricBook> => readBy(bookOfAll);

/** Tells whenever the seller's own metrics change, here or in another page. */
export const followBook = (changed: () => void): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if (METRICS_KEY in changes) changed();
  });
