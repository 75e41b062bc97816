import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/hosts';
import { ask } from '../../lib/overlay/ask';
import { shadowRootOf } from '../../lib/overlay/shadow-root-of';
import { startOverlay } from '../../lib/overlay/start';
import { isInlineStyled } from '../../lib/reader/inline';
import { readPage } from '../../lib/reader/read-page';
import { isShown } from '../../lib/reader/shown';

const rectOf = (el: Element): DOMRect => el.getBoundingClientRect();

/** Every page of Seller Central, top frame only: which of them are read is decided by lib/reader/pages.ts. */
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: context => {
    startOverlay({
      ask,
      shadowRootOf,
      read: lexicon =>
        readPage({ document, location, shadowRootOf, isShown, isInline: isInlineStyled, rectOf, lexicon }),
      // Nothing but the switches is in this storage.
      onSwitched: again => browser.storage.local.onChanged.addListener(again),
      isAlive: () => context.isValid,
      signal: context.signal,
    });
  },
});
