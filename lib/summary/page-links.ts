import { isWholeStore } from '../history/owner';
import type { Account } from '../history/schema';
import { ageView } from './age-words';
import { addressOf, pageOfSection, type AmazonPage } from '../amazon-page';
import type { Known } from './order';
import type { Reader } from './reader';

/** A page of Amazon's with the age of what it gave; `stale` asks the seller to open it. */
export type PageLinkView = { readonly text: string; readonly href: string; readonly stale: boolean };

const PAGES: readonly AmazonPage[] = ['account-health', 'feedback-manager'];

/** When the page was last read: the newest of its series, as a metric may vanish from a page that is still opened. */
const lastSeenOn = (page: AmazonPage, entries: readonly Known[]): string | undefined =>
  entries
    .filter(({ metric }) => pageOfSection(metric.section) === page)
    .map(({ latest }) => latest.lastSeen)
    .toSorted()
    .at(-1);

const linkTo = (
  page: AmazonPage,
  seen: string | undefined,
  host: string,
  reader: Reader,
): readonly PageLinkView[] => {
  const href = addressOf(page, host);
  if (href === null) return [];
  const name = reader.words.say(`page.${page}`);
  if (seen === undefined) return [{ text: reader.say('page-unread', { page: name }), href, stale: false }];
  const { text: age, stale } = ageView(seen, reader);
  const text = stale
    ? reader.say('page-stale', { page: name, age })
    : reader.say('page-fresh', { page: name, age });
  return [{ text, href, stale }];
};

/**
 * The links to the pages that refresh an account's metrics; none for a host that is not Seller Central, nor for a store in
 * all its marketplaces, whose metrics are on other pages.
 */
export const pageLinks = (
  entries: readonly Known[],
  account: Account,
  reader: Reader,
): readonly PageLinkView[] =>
  isWholeStore(account)
    ? []
    : PAGES.flatMap(page => linkTo(page, lastSeenOn(page, entries), account.host, reader));
