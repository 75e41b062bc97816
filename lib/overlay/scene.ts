import type { Switches } from '../bus';
import type { Anchored } from '../reader/read-label';
import { seriesName } from '../reading';
import type { Beside, PageAnswer, StatusView } from '../view';
import { createAfterLayout } from './after-layout';
import { createAct } from './carry-out';
import type { Ways } from './carry-out';
import { drawChip, redrawChip } from './chip';
import type { Chip } from './chip';
import type { ShadowRootOf } from './composed';
import { followValues, hideMoved } from './follow';
import { createLayer } from './layer';
import { LOOKS } from './looks';
import { createPacer } from './pacer';
import { createPanelHost } from './panel-host';
import { hideChip, placeChips } from './place';
import type { Item, Placed } from './place';
import type { Rect } from './rect';
import { createSeldom } from './seldom';
import { sharedSheet } from './sheet';
import { createStatusHost } from './status-host';
import { watchShifts } from './watch-shifts';

/** A value that has something to say, with where it stands. */
export type Beheld = { readonly anchor: Anchored; readonly beside: Beside };

/** Everything that is drawn on one page view. */
export type Scene = {
  readonly showChips: (beheld: readonly Beheld[], answer: PageAnswer | null) => void;
  readonly showStatus: (view: StatusView, on: Switches, dir: 'ltr' | 'rtl', language: string) => void;
  /** Finds every chip's place anew; puts back what the page removed. */
  readonly place: () => void;
};

export type SceneOptions = Ways & {
  readonly shadowRootOf: ShadowRootOf;
  readonly quietly: (write: () => void) => void;
  readonly onSwitch: (which: 'page' | 'all', on: boolean) => void;
  readonly onHistory: (metric: string | null) => void;
  readonly onSettle: (rule: string, right: 'page' | 'rule') => void;
  readonly onOffer: (answer: 'yes' | 'no') => void;
  /** The seller wants to show a number. */
  readonly onPoint: () => void;
  readonly onReport: (place: HTMLElement) => void;
  readonly onTryAgain: (metric: string) => void;
  readonly signal: AbortSignal;
};

/** When to try again to put back what the page removed, ms. */
const SOON = 1000;

/** A page may grow with every frame; its values are looked for no more often than this, ms. */
const BETWEEN_LOOKS = 100;

/** Beside an "N/A" that was never anything else, a chip would be noise. */
const isWorthIt = ({ beside }: Beheld): boolean => !beside.chip.quietest;

type Drawn = { readonly chip: Chip; beside: Beside; text: string };

export type CreateScene = (options: SceneOptions) => Scene;

/** Sets the scene of one page view; all of it goes when the signal aborts. */
export const createScene: CreateScene = options => {
  const { shadowRootOf, quietly, onHistory, signal } = options;
  const dress = sharedSheet(LOOKS);
  const layer = createLayer(signal);
  const panel = createPanelHost({ dress, onHistory, act: createAct(options) });
  const status = createStatusHost({ ...options, dress, onHistory: () => onHistory(null) });
  const drawn = new Map<string, Drawn>();
  let items: readonly Item[] = [];
  let placed: readonly Placed[] = [];
  let answer: PageAnswer | null = null;
  let hasStatus = false;
  let frame = 0;

  const boxes = (): readonly Rect[] => {
    const { left, top } = layer.element.getBoundingClientRect();
    return placed.map(({ box }) => ({
      left: box.left + left,
      top: box.top + top,
      right: box.right + left,
      bottom: box.bottom + top,
    }));
  };

  const placeNow = (): void => {
    const hosts = [...items.map(({ chip }) => chip.host), ...(hasStatus ? [status.host] : [])];
    const outcome = hosts.length > 0 ? layer.mend(hosts, performance.now()) : 'left';
    if (outcome === 'later') pacer.later(SOON);
    if (outcome !== 'in') return;
    guard.observe(document.body, { childList: true });
    placed = placeChips(items, layer.element, shadowRootOf);
    status.place(boxes());
    panel.move();
    status.move();
  };
  const place = (): void => {
    quietly(placeNow);
    guard.takeRecords();
    pacer.done();
  };
  const placeLaidOut = createAfterLayout(() => {
    const began = performance.now();
    place();
    pacer.owe(performance.now() - began);
  }, signal);
  const pacer = createPacer({ run: placeLaidOut, signal });
  // What the page's framework removes of ours is put back without reading the page anew.
  const guard = new MutationObserver(pacer.change);
  guard.observe(layer.element, { childList: true });

  const onFrame = (): void => {
    frame = 0;
    quietly(() => followValues(placed, layer.element));
    panel.move();
  };
  const onScroll = (event: Event): void => {
    pacer.change();
    if (event.target !== document && frame === 0) frame = requestAnimationFrame(onFrame);
  };
  let width = document.documentElement.clientWidth;
  const hideThem = (): void => quietly(() => (placed = hideMoved(placed, layer.element)));
  const lookForMoved = createSeldom(hideThem, BETWEEN_LOOKS, signal, createAfterLayout(hideThem, signal));
  // Called before the frame is painted, so that no chip is seen where its value was: in another width all rooms are
  // other ones, in another height some values have moved.
  const onSize = (): void => {
    pacer.change();
    const { clientWidth } = document.documentElement;
    if (clientWidth === width) return lookForMoved();
    width = clientWidth;
    placed = [];
    quietly(() => items.forEach(({ chip }) => hideChip(chip)));
  };
  watchShifts({ onScroll, onSize, onShift: pacer.change, signal });
  signal.addEventListener('abort', () => {
    panel.close();
    guard.disconnect();
    cancelAnimationFrame(frame);
  });

  const chipFor = (beside: Beside, speech: PageAnswer): Chip => {
    const name = seriesName(beside as Parameters<typeof seriesName>[0]);
    const text = JSON.stringify(beside.chip);
    const before = drawn.get(name);
    if (before) {
      if (before.text !== text) redrawChip(before.chip, beside.chip, speech);
      before.beside = beside;
      before.text = text;
      panel.update(before.chip, beside, speech);
      return before.chip;
    }
    const chip = drawChip(beside, speech, dress);
    const entry: Drawn = { chip, beside, text };
    drawn.set(name, entry);
    chip.button.addEventListener(
      'click',
      () => answer && quietly(() => answer && panel.toggle(chip, entry.beside, answer)),
    );
    return chip;
  };

  const dropOthers = (): void => {
    const kept = new Set(items.map(({ chip }) => chip));
    for (const [name, { chip }] of drawn) {
      if (kept.has(chip)) continue;
      panel.closeFor(chip);
      chip.host.remove();
      drawn.delete(name);
    }
  };

  return {
    place,
    showChips: (beheld, next) => {
      answer = next;
      items = next
        ? beheld.filter(isWorthIt).map(({ anchor, beside }) => ({ anchor, chip: chipFor(beside, next) }))
        : [];
      quietly(dropOthers);
      place();
    },
    showStatus: (view, on, dir, language) => {
      hasStatus = true;
      status.show({ view, on, dir, language });
      place();
    },
  };
};
