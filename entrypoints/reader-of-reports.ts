import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/overlay/offer';
import { shadowRootOf } from '../lib/overlay/shadow-root-of';
import { readPage } from '../lib/reader/read-page';
import { PAST_READER } from '../lib/reader/report/past-reader';
import { viewOfPage } from '../lib/reader/view-of-page';

/** What reads a page that has tables of the past: the reader with what reads those (lib/worker/bring-scripts.ts). */
export default defineUnlistedScript(() => {
  offer({
    read: (lexicon, rules) => readPage({ ...viewOfPage(lexicon, shadowRootOf, rules), past: PAST_READER }),
  });
});
