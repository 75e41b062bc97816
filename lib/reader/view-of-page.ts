import type { Lexicon } from '../catalogue/lexicon';
import type { PageRule } from '../taught/rule';
import type { ShadowRootOf } from './composed';
import { isInlineStyled } from './inline';
import type { PageView } from './read-page';
import { askShown } from './shown';

const rectOf = (el: Element): DOMRect => el.getBoundingClientRect();

/** The page that the script is in, as it is now. */
export const viewOfPage = (
  lexicon: Lexicon,
  shadowRootOf: ShadowRootOf,
  rules: readonly PageRule[] = [],
): PageView => ({
  document,
  location,
  shadowRootOf,
  isShown: askShown(),
  isInline: isInlineStyled,
  rectOf,
  lexicon,
  rules,
});
