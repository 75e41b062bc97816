import { pageIdAt } from '../reader/pages';
import { createAccountHold } from './account-hold';
import type { Ask } from './ask';
import type { ShadowRootOf } from './composed';
import { removeLayers } from './remove-layers';
import { startPageView } from './page-view';
import { watchRoute } from './route';

export type StartOptions = {
  readonly ask: Ask;
  readonly shadowRootOf: ShadowRootOf;
  /** Calls back whenever a switch was flipped, here, in another tab or in the popup. */
  readonly onSwitched: (again: () => void) => void;
  /** Calls back whenever the seller started, changed or hid something, here or elsewhere. */
  readonly onActed: (again: () => void) => void;
  /** Is the extension that this script came with still there? */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
};

/** How often a page in view asks whether the extension is still there, ms. */
const HEARTBEAT = 5000;

/** What was done here is drawn here at once; so long, in ms, it is waited for before the page is sent for it once more. */
const OWN_DEED = 200;

/** Calls `check` now and then while the page is visible; a hidden page is checked when it is shown again. */
const watchLife = (check: () => void, signal: AbortSignal): void => {
  const timer = setInterval(() => document.hidden || check(), HEARTBEAT);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', check, { signal });
};

/** Runs Benchline on a Seller Central page: one page view after the other, one for each address. */
export const startOverlay = (options: StartOptions): void => {
  const { ask, shadowRootOf, onSwitched, onActed, isAlive, signal } = options;
  /** None where nothing is read: to abort even one that nobody heeds takes the browser a millisecond. */
  let view: AbortController | null = null;
  let current: ReturnType<typeof startPageView> | null = null;
  const holdFor = createAccountHold();
  removeLayers();
  signal.addEventListener('abort', () => view?.abort());

  let isFollowing = false;
  /** Not before a page that is read: the browser sets up storage for whoever listens, which costs the others half of all this. */
  const follow = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    watchLife(isAlive, signal);
    onSwitched(() => void current?.askAgain());
    onActed(() => {
      const told = performance.now();
      setTimeout(() => void current?.refresh(told), OWN_DEED);
    });
  };

  const enter = (begin: 'at-rest' | 'after-change'): void => {
    view?.abort();
    view = null;
    const pageId = pageIdAt(location);
    if (pageId === null || !isAlive()) return;
    follow();
    view = new AbortController();
    const shown = view.signal;
    const isCurrent = (): boolean => {
      route.check();
      return isAlive() && !shown.aborted;
    };
    current = startPageView({
      pageId,
      begin,
      ask,
      shadowRootOf,
      isCurrent,
      holdFor,
      signal: shown,
    });
  };

  const route = watchRoute(() => enter('after-change'), signal);
  enter('at-rest');
};
