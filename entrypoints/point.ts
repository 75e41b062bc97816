import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/overlay/offer';
import { shadowRootOf } from '../lib/overlay/shadow-root-of';
import { startPointing } from '../lib/point/start-pointing';
import { viewOfPage } from '../lib/reader/view-of-page';

/** How a seller shows a number: the worker puts it into the page only when the seller asks for it. */
export default defineUnlistedScript(() => {
  offer({
    startPointing: ({ lexicon, rules, ...options }) =>
      startPointing({ ...options, view: () => viewOfPage(lexicon, shadowRootOf, rules) }),
  });
});
