import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/hosts';
import { ask } from '../../lib/overlay/ask';
import { shadowRootOf } from '../../lib/overlay/shadow-root-of';
import { startOverlay } from '../../lib/overlay/start';
import { readPage } from '../../lib/reader/read-page';
import { isShown } from '../../lib/reader/shown';

/** Every page of Seller Central, top frame only: which of them are read is decided by lib/reader/pages.ts. */
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: context => {
    startOverlay({
      ask,
      shadowRootOf,
      read: lexicon => readPage({ document, location, shadowRootOf, isShown, lexicon }),
      isAlive: () => context.isValid,
      signal: context.signal,
    });
  },
});
