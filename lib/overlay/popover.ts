import { carryOver } from './carry-over';
import { nearBox } from './near';
import { setStyle } from './own-element';
import type { Size } from './room';

/** Something that opens over the page: `surface` goes to the top layer, `mount` takes the view. */
export type PopoverOptions = {
  readonly surface: HTMLElement;
  readonly mount: HTMLElement;
  /** The control that opened it: focus goes back to it. */
  readonly opener: HTMLElement;
  /** What it stands near; the opener where left out. */
  readonly near?: Element;
  readonly onClosed: () => void;
};

export type Popover = {
  readonly draw: (view: HTMLElement, dir: 'ltr' | 'rtl') => void;
  /** Stands near its opener again, which may have moved. */
  readonly move: () => void;
  readonly close: () => void;
};

/** A click on the opener first closes a popover, as it is a click elsewhere; that same click must not open it again. */
export const SAME_CLICK = 300;

/** At most so large; less where the window is narrow or low. */
const WIDTH = 372;
const HEIGHT = 640;
const EDGES = 16;

const windowSize = (): Size => ({ width: document.documentElement.clientWidth, height: innerHeight });

const sizeIn = ({ width, height }: Size): string =>
  `position:fixed;display:block;width:${Math.min(WIDTH, width - EDGES)}px;max-height:${Math.min(HEIGHT, height - EDGES)}px;`;

const at = ({ opener, near = opener, surface }: PopoverOptions, dir: 'ltr' | 'rtl'): string => {
  const size = surface.getBoundingClientRect();
  const { left, top } = nearBox(near.getBoundingClientRect(), size, windowSize(), dir);
  return `left:${left}px;top:${top}px;`;
};

/** Keys pressed in our panel are no shortcuts of the page's. */
const keepKeys = (surface: HTMLElement, signal: AbortSignal): void => {
  for (const type of ['keydown', 'keyup', 'keypress']) {
    surface.addEventListener(type, event => event.stopPropagation(), { signal });
  }
};

/** Does this host hold the element, whose shadow root may be closed? */
const isIn = (element: Element, host: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host === host : element === host;
};

const focusDialog = (mount: HTMLElement): void =>
  mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });

/**
 * Opens a popover that the browser closes by Escape or a click elsewhere. Focus moves to the dialog in it, and back to the
 * opener unless the seller has gone elsewhere. `surface` must be in the page.
 */
export const openPopover = (options: PopoverOptions, view: HTMLElement, dir: 'ltr' | 'rtl'): Popover => {
  const { surface, mount, opener, onClosed } = options;
  const ended = new AbortController();
  let now = dir;
  const move = (): void => {
    const size = sizeIn(windowSize());
    setStyle(surface, size);
    setStyle(surface, size + at(options, now));
  };
  const draw = (next: HTMLElement, nextDir: 'ltr' | 'rtl'): void => {
    now = nextDir;
    const holdsFocus = surface.matches(':focus-within');
    const focused = carryOver(mount, next);
    move();
    const again = focused === '' ? null : next.querySelector<HTMLElement>(`#${focused}`);
    if (again) again.focus({ preventScroll: true });
    else if (holdsFocus) focusDialog(mount);
  };
  let hadFocus = false;
  const onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    if (event.type === 'beforetoggle') {
      hadFocus = surface.matches(':focus-within');
      return;
    }
    opener.setAttribute('aria-expanded', 'false');
    mount.replaceChildren();
    setStyle(surface, 'display:none;');
    ended.abort();
    onClosed();
    // This event comes late: the pointing mode, say, may have the focus by now.
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || isIn(opener, activeElement);
    if (hadFocus && isFree) opener.focus({ preventScroll: true });
  };
  surface.popover = 'auto';
  setStyle(surface, sizeIn(windowSize()));
  keepKeys(surface, ended.signal);
  for (const type of ['beforetoggle', 'toggle'])
    surface.addEventListener(type, onToggle, { signal: ended.signal });
  // What is unfolded in it makes it higher. The event does not bubble.
  const onFold = ({ target }: Event): void => void (target !== surface && move());
  mount.addEventListener('toggle', onFold, { capture: true, signal: ended.signal });
  surface.showPopover();
  draw(view, dir);
  opener.setAttribute('aria-expanded', 'true');
  focusDialog(mount);
  return { draw, move, close: () => surface.hidePopover() };
};
