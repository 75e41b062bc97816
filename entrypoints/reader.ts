import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/overlay/offer';
import { shadowRootOf } from '../lib/overlay/shadow-root-of';
import { readPage } from '../lib/reader/read-page';
import { createSurveyor } from '../lib/reader/surveyor';
import { viewOfPage } from '../lib/reader/view-of-page';

/** What reads a page: the worker puts it beside the content script where Benchline is on (lib/worker/bring-scripts.ts). */
export default defineUnlistedScript(() => {
  const survey = createSurveyor(shadowRootOf);
  offer({ read: (lexicon, rules) => readPage({ ...viewOfPage(lexicon, shadowRootOf, rules), survey }) });
});
