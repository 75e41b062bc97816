import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/overlay/offer';
import { shadowRootOf } from '../lib/overlay/shadow-root-of';
import { isInlineStyled } from '../lib/reader/inline';
import { readPage } from '../lib/reader/read-page';
import { askShown } from '../lib/reader/shown';

const rectOf = (el: Element): DOMRect => el.getBoundingClientRect();

/** What reads a page: the worker puts it beside the content script where Benchline is on (lib/worker/bring-scripts.ts). */
export default defineUnlistedScript(() => {
  offer({
    read: (lexicon, rules) =>
      readPage({
        document,
        location,
        shadowRootOf,
        isShown: askShown(),
        isInline: isInlineStyled,
        rectOf,
        lexicon,
        rules,
      }),
  });
});
