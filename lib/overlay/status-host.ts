import { findCorner } from './corner';
import { button as makeButton, html, svg } from './element';
import { ownElement, setStyle } from './own-element';
import { openPopover, SAME_CLICK } from './popover';
import type { Popover } from './popover';
import type { Rect } from './rect';
import type { Dress } from './sheet';
import { statusView } from './status-view';
import type { Shown } from './status-view';
import { surroundingsOf } from './surroundings';

/** The one status of a page: a small mark at the window's edge that opens to say what was read. */
export type StatusHost = {
  readonly host: HTMLElement;
  readonly show: (shown: Shown) => void;
  /** Looks whether the mark still covers nothing, and moves it otherwise. `taken`: our chips, px of the viewport. */
  readonly place: (taken: readonly Rect[]) => void;
  readonly move: () => void;
};

export type StatusHostOptions = {
  readonly dress: Dress;
  readonly onSwitch: (which: 'page' | 'all', on: boolean) => void;
  readonly onHistory: () => void;
};

/** Our mark: a line that rises over a bench line. */
const drawMark = (): SVGElement =>
  svg(
    'svg',
    { width: 14, height: 14, 'aria-hidden': 'true' },
    svg('path', { d: 'M1 9.5 5 5l3 3 5-6M1 13h12' }),
  );

const levelAt = ({ left, top }: Rect): number => {
  const hit = document.elementFromPoint(left + 12, top + 12);
  return (hit && surroundingsOf(hit, new Map()).level) ?? 0;
};

/** A flipped switch ends this scene and its status; the next one's, which comes so soon, ms, takes the focus over. */
const HANDOVER = 5000;
let flippedAt = -Infinity;

const takeFocus = (button: HTMLElement): void => {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (performance.now() - flippedAt > HANDOVER) return;
  flippedAt = -Infinity;
  if (isLost) button.focus({ preventScroll: true });
};

/** Makes the status; it is drawn once it has something to show and a place. */
export const createStatusHost = ({ dress, onSwitch, onHistory }: StatusHostOptions): StatusHost => {
  const { host, root } = ownElement('benchline-status');
  const surface = html('div', { class: 'surface' });
  let shown: Shown | null = null;
  let open: Popover | null = null;
  let closedAt = -Infinity;
  let box: Rect | null = null;

  const flip: StatusHostOptions['onSwitch'] = (which, on) => {
    flippedAt = performance.now();
    onSwitch(which, on);
  };
  const viewOf = (now: Shown): HTMLElement =>
    statusView(now, { onSwitch: flip, onHistory, onClose: () => open?.close() });
  const onClosed = (): void => {
    open = null;
    closedAt = performance.now();
  };
  const toggle = (): void => {
    if (open) open.close();
    else if (shown && performance.now() - closedAt > SAME_CLICK) {
      open = openPopover({ surface, mount: surface, opener: button, onClosed }, viewOf(shown), shown.dir);
    }
  };
  const button = makeButton({ 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, toggle, drawMark());
  dress(root);
  setStyle(surface, 'display:none;');
  root.append(button, surface);

  return {
    host,
    show: next => {
      shown = next;
      button.className = `corner tone-${next.view.tone}`;
      button.setAttribute('aria-label', next.view.labels.open || 'Benchline');
      open?.draw(viewOf(next), next.dir);
    },
    place: taken => {
      if (!shown) return;
      box = findCorner(shown.dir, box, taken);
      if (!box && !open) setStyle(host, 'display:none;');
      if (!box) return;
      const { left, top } = box;
      setStyle(host, `position:fixed;display:block;left:${left}px;top:${top}px;z-index:${levelAt(box)};`);
      if (!open) takeFocus(button);
    },
    move: () => open?.move(),
  };
};
