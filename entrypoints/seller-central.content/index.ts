import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/hosts';
import { ask } from '../../lib/overlay/ask';
import { shadowRootOf } from '../../lib/overlay/shadow-root-of';
import { startOverlay } from '../../lib/overlay/start';

/** The switches, what was taught, metrics of the seller's own, what was set aside. */
const SWITCHES = ['settings', 'rules', 'metrics', 'set-aside'];
/** Tips that were hidden or are the seller's own, and when the journal was last written (lib/journal). */
const DEEDS = ['tips', 'actions-changed'];

const onStored =
  (keys: readonly string[]) =>
  (again: () => void): void =>
    browser.storage.local.onChanged.addListener(
      changes => void (keys.some(key => key in changes) && again()),
    );

/**
 * Every page of Seller Central, top frame only. Which of them are read is decided by lib/reader/pages.ts; what
 * reads and draws comes later, and only there (lib/overlay/offer.ts).
 */
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: context => {
    startOverlay({
      ask,
      shadowRootOf,
      // Of what is stored there, only these change how a page is read …
      onSwitched: onStored(SWITCHES),
      // … and only these what is said of it.
      onActed: onStored(DEEDS),
      isAlive: () => context.isValid,
      signal: context.signal,
    });
  },
});
