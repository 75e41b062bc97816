/** The input of a file is hidden behind its button. */
const FIELDS = ':is(input:not([type="file"]), select, textarea):not(:disabled)';
const PRESSED = 'button:not(:disabled), a[href], summary';
const FOCUSABLE = `${FIELDS}, ${PRESSED}`;

const firstIn = (nodes: readonly Node[], selector: string): HTMLElement | null => {
  for (const node of nodes) {
    if (!(node instanceof HTMLElement) || !node.isConnected) continue;
    const found = node.matches(selector) ? node : node.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
};

const addedIn = (records: readonly MutationRecord[]): readonly Node[] =>
  records.flatMap(({ addedNodes }) => [...addedNodes]);

/** What came in the place of `gone`, else what came beside it. */
const instead = (
  gone: HTMLElement,
  within: Element,
  records: readonly MutationRecord[],
): HTMLElement | null => {
  const place = records.find(({ removedNodes }) =>
    [...removedNodes].some(node => node.contains(gone)),
  )?.target;
  const here = addedIn(records.filter(({ target }) => target === place));
  const beside = addedIn(records).filter(node => within.contains(node));
  return firstIn(here, FIELDS) ?? firstIn(here, PRESSED) ?? firstIn(beside, FOCUSABLE);
};

/** Where the focus is or was; `gone`: since when it is not there any more, ms. */
type Pressed = { readonly control: HTMLElement; readonly part: Element; readonly gone: number | null };

/** What comes in the place of a control may come a moment after it went, once it was stored, ms. */
const SOON = 2000;

/**
 * Follows the focus into what comes in the place of a control that goes away with its press: the first field of a form that
 * opens, the button that opened it once it is closed, "Undo" after a removal. Without it, a browser puts the focus back to the
 * page's beginning. Does nothing where the seller has gone elsewhere meanwhile, or something else took the focus. `parts`: a
 * selector of what the control and its substitute lie in both. Ends with `signal`.
 */
export const keepFocus = (root: HTMLElement, parts: string, signal: AbortSignal): void => {
  let last: Pressed | null = null;
  const note = ({ target }: Event): void => {
    const part = target instanceof HTMLElement && root.contains(target) ? target.closest(parts) : null;
    last = part && target instanceof HTMLElement ? { control: target, part, gone: null } : null;
  };
  const forget = ({ target }: Event): void => {
    if (!(target instanceof Node && last?.control.contains(target))) last = null;
  };
  const observer = new MutationObserver(records => {
    if (!last || last.control.isConnected || document.activeElement !== document.body) return;
    const { control, part, gone } = last;
    const since = gone ?? performance.now();
    const next = performance.now() - since < SOON ? instead(control, part, records) : null;
    last = next ? null : { ...last, gone: since };
    next?.focus();
  });
  document.addEventListener('focusin', note, { signal });
  document.addEventListener('pointerdown', forget, { signal });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
};
