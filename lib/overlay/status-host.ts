import { findCorner } from './corner';
import { button as makeButton, html, svg } from './element';
import { offer, offered } from './offer';
import { ownElement, setStyle } from './own-element';
import { openPopover, SAME_CLICK } from './popover';
import type { Popover } from './popover';
import type { Rect } from './rect';
import type { Dress } from './sheet';
import { statusView } from './status-view';
import type { Shown, StatusActions } from './status-view';
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
  readonly onSettle: StatusActions['onSettle'];
  readonly onOffer: StatusActions['onOffer'];
  readonly onPoint: () => void;
  readonly onReport: StatusActions['onReport'];
  readonly onTryAgain: StatusActions['onTryAgain'];
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

/** A flipped switch, or a settled question, ends this scene and its status; the next one's, which comes so soon, ms, takes the focus over. */
const HANDOVER = 5000;
const noteFlip = (): void => offer({ flippedAt: performance.now() });

const takeFocus = (button: HTMLElement): void => {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  const { flippedAt = -Infinity } = offered();
  if (performance.now() - flippedAt > HANDOVER) return;
  offer({ flippedAt: -Infinity });
  if (isLost) button.focus({ preventScroll: true });
};

let corner: HTMLElement | null = null;

/** Gives the focus to the mark that was placed last. */
export const focusStatus = (): void => corner?.focus({ preventScroll: true });

/** Makes the status; it is drawn once it has something to show and a place. */
export const createStatusHost = (options: StatusHostOptions): StatusHost => {
  const { dress, onSwitch, onPoint } = options;
  const { host, root } = ownElement('benchline-status');
  const surface = html('div', { class: 'surface' });
  const said = html('div', { role: 'status' });
  let shown: Shown | null = null;
  let open: Popover | null = null;
  let closedAt = -Infinity;
  let box: Rect | null = null;

  const flip: StatusHostOptions['onSwitch'] = (which, on) => {
    noteFlip();
    onSwitch(which, on);
  };
  const settle: StatusHostOptions['onSettle'] = (rule, right) => {
    noteFlip();
    options.onSettle(rule, right);
  };
  const answer: StatusHostOptions['onOffer'] = given => {
    noteFlip();
    options.onOffer(given);
  };
  const point = (): void => {
    open?.close();
    onPoint();
  };
  const viewOf = (now: Shown): HTMLElement =>
    statusView(
      now,
      {
        ...options,
        onSwitch: flip,
        onSettle: settle,
        onOffer: answer,
        onPoint: point,
        onClose: () => open?.close(),
      },
      said,
    );
  const onClosed = (): void => {
    open = null;
    said.replaceChildren();
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
      corner = button;
      if (!open) takeFocus(button);
    },
    move: () => open?.move(),
  };
};
