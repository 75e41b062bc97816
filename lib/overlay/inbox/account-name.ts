import { cleanText } from '../../reader/parse/clean';

/** Where today's header names store and country (lib/reader/header-account.ts), each alone. */
const LABELS =
  '.dropdown-account-switcher-header-label-global, .dropdown-account-switcher-header-label-regional';

/**
 * What the page's header calls the account as it stands now, for a look at each change of the page; '' where it has no labels
 * for it, which says nothing: then only a read can tell.
 */
export const accountNameIn = (roots: readonly ParentNode[]): string =>
  roots
    .flatMap(root => [...root.querySelectorAll(LABELS)])
    .map(label => cleanText(label.textContent))
    .join('|');

/** Do two looks name the same account, as far as they can tell? */
export const mayBeSameName = (one: string, other: string): boolean =>
  one === other || one === '' || other === '';
