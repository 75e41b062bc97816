import type { Section } from '../../catalogue/metric';

/** A page of Seller Central that Benchline reads. One file a page; `pages.test.ts` crosses their samples. */
export type SellerCentralPage = {
  readonly id: string;
  /** Path and hash decide; the query never does (it switches accounts). */
  readonly isFor: (at: { readonly pathname: string; readonly hash: string }) => boolean;
  /** Which labels count here: two metrics may share a label in different sections. */
  readonly sections: readonly Section[];
  /** A table of the past (lib/reader/report): `alone` where the page shows nothing else, `beside` current values otherwise. */
  readonly past?: 'alone' | 'beside';
  /** Below the first order number all is a list of what buyers wrote: nothing there is a reading. */
  readonly buyersBelow?: true;
};

/**
 * Paths a page is known under, and look-alikes that it is not. Tested crosswise over all pages. Apart from the page,
 * so that they stay out of the content script.
 */
export type Samples = { readonly yes: readonly string[]; readonly no: readonly string[] };

/** A path without the slash at its end, in lower case: Seller Central answers to both. */
export const plainPath = (pathname: string): string => pathname.replace(/\/+$/, '').toLowerCase();
