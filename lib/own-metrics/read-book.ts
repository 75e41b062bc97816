import { browser } from 'wxt/browser';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { bookOf } from './book-of';
import { METRICS_KEY, readOwnMetrics } from './metric-store';

/** The metrics that are known now; the catalogue alone where the seller's own cannot be read: a page without them is better than none. */
export const readBook = async (): Promise<MetricBook> => {
  try {
    return bookOf(await readOwnMetrics());
  } catch (error) {
    console.error('Benchline: your own metrics could not be read.', error);
    return CATALOGUE;
  }
};

/** Tells whenever the seller's own metrics change, here or in another page. */
export const followBook = (changed: () => void): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if (METRICS_KEY in changes) changed();
  });
