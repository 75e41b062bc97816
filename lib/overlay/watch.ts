import { LONGEST, rescanWait } from './pace';
import { createPacer } from './pacer';

/** What a read tells the watch: the shadow roots it met, and whether parts of the page are not there yet. */
export type Met = {
  readonly roots: readonly ShadowRoot[];
  readonly waiting: boolean;
  /** Read again in so many ms, whatever changes. */
  readonly again?: number;
};

export type Watch = {
  /** Does our own writing to the page, so that it is not taken for a change of Amazon's. */
  readonly quietly: (write: () => void) => void;
  /** Reads again after quiet, though no change was seen. */
  readonly change: () => void;
  /** What a read that ended later met; `took`: what it cost after `read` had returned, ms. */
  readonly met: (met: Met, took: number) => void;
};

/**
 * Katal keeps text in `label`, `text`, `value`, `header`; `hidden`, `open`, `class` and `style` decide what is shown (tabs,
 * expanders, skeletons). Others change no number that can be read, and watching all would wake us for each hover.
 */
const ATTRIBUTES = [
  'label',
  'text',
  'value',
  'header',
  'hidden',
  'open',
  'class',
  'style',
  'aria-busy',
  'aria-pressed',
  'aria-selected',
  'aria-checked',
];

const WHAT: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ATTRIBUTES,
};

/** Work in slices, between which the page has its turn, weighs less than a task that holds it up. */
const OF_SLICES = 0.25;

export type WatchOptions = {
  readonly read: () => Met;
  /** After a navigation within the page the old content may still stand there: wait for a change first. */
  readonly begin: 'at-rest' | 'after-change';
  /** Called with each change, before the page is painted with it: for what must not wait for quiet. */
  readonly onChange?: () => void;
  /** Called before that, and also with changes that are only noticed while we write ourselves: what was read until then is old. */
  readonly onOld?: () => void;
  readonly signal: AbortSignal;
};

/**
 * Calls `read` whenever the page has settled (pace.ts), in the document and in every shadow root that a read met; and on
 * a backing-off rescan while a read says that elements are still waiting, as their upgrade changes no node.
 */
export const watchPage = ({ read, begin, onChange, onOld, signal }: WatchOptions): Watch => {
  const seen = new WeakSet<ShadowRoot>();
  let rescans = 0;

  const observer = new MutationObserver(() => {
    pacer.change();
    onOld?.();
    onChange?.();
  });
  const observe = (root: ShadowRoot): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, WHAT);
  };

  const pacer = createPacer({
    signal,
    run: () => {
      const found = read();
      if (!signal.aborted) take(found);
    },
  });
  const take = ({ roots, waiting, again = Infinity }: Met): void => {
    roots.forEach(observe);
    const wait = Math.min(waiting ? rescanWait(rescans++) : Infinity, again);
    if (wait < Infinity) pacer.later(wait);
  };

  observer.observe(document, WHAT);
  signal.addEventListener('abort', () => observer.disconnect());
  if (begin === 'at-rest') pacer.change();
  else pacer.later(LONGEST);

  const quietly: Watch['quietly'] = write => {
    if (observer.takeRecords().length > 0) {
      pacer.change();
      onOld?.();
    }
    write();
    observer.takeRecords();
  };
  const met: Watch['met'] = (found, took) => {
    pacer.owe(took * OF_SLICES);
    if (!signal.aborted) take(found);
  };
  return { quietly, change: pacer.change, met };
};
