import overlay from '../../../components/in-page/overlay.css?inline';
import own from '../../../components/in-page/own.css?inline';
import reply from '../../../components/in-page/reply.css?inline';
import tokens from '../../../components/tokens.css?inline';
import { html } from '../element';
import { ownElement, setStyle } from '../own-element';
import { openPopover, SAME_CLICK, type Popover } from '../popover';
import { shift, type Rect } from '../rect';
import type { Size } from '../room';
import { sharedSheet } from '../sheet';
import type { StripPlace } from './place-strip';
import { STRIP_FITS } from './strip-view';

/** What is drawn for one reply box: the strip beside it, and one sheet that it opens. */
export type ReplyHost = {
  readonly host: HTMLElement;
  readonly show: (strip: HTMLElement) => void;
  /** Lays the strip out unseen and measures it in each fit. */
  readonly measure: () => readonly Size[];
  /** `field`: the box's own place at that moment. */
  readonly put: (place: StripPlace | null, field: Rect) => void;
  /** Moves it by as much as its box has moved since; answers where it is then, px of the viewport. Null: it stays. */
  readonly follow: (field: Rect) => Rect | null;
  readonly hide: () => void;
  /** Opens a sheet, or closes it where that one is open. */
  readonly toggle: (name: string, view: () => HTMLElement, dir: 'ltr' | 'rtl') => void;
  /** Draws the open sheet anew, if it is this one. */
  readonly redraw: (name: string, view: () => HTMLElement, dir: 'ltr' | 'rtl') => void;
  readonly close: () => void;
  readonly move: () => void;
  readonly say: (words: string) => void;
};

const dress = sharedSheet(own + tokens + overlay + reply);

const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** Makes `<benchline-reply>`, not yet in the page. */
export const createReplyHost = (): ReplyHost => {
  const { host, root } = ownElement('benchline-reply');
  const mount = html('div', {});
  const surfaces = new Map<string, HTMLElement>();
  const said = html('div', { class: 'unseen', role: 'status' });
  let strip: HTMLElement = mount;
  let open: { readonly name: string; readonly popover: Popover } | null = null;
  let closed = { name: '', at: -Infinity };
  let stood: { readonly box: Rect; readonly field: Rect } | null = null;
  let waiting: HTMLElement | null = null;
  let style = '';
  dress(root);
  root.append(mount, said);

  /** One a sheet: of a surface that closes and opens at once, the browser tells neither. */
  const surfaceOf = (name: string): HTMLElement => {
    const surface = surfaces.get(name) ?? html('div', { class: 'surface' });
    if (surfaces.has(name)) return surface;
    surfaces.set(name, surface);
    setStyle(surface, 'display:none;');
    root.append(surface);
    return surface;
  };
  /** Absolute positions are within the layer, which has no size. */
  const layerBox = (): Rect => host.parentElement?.getBoundingClientRect() ?? NOWHERE;
  const hide = (): void => {
    style = '';
    setStyle(host, 'display:none;');
  };
  const draw = (next: HTMLElement): void => {
    const focused = root.activeElement;
    const name = focused && strip.contains(focused) ? focused.classList.item(2) : null;
    if (strip.className.includes('fit-')) next.className = strip.className;
    next.style.colorScheme = strip.style.colorScheme;
    strip = next;
    mount.replaceChildren(next);
    if (name !== null) next.querySelector<HTMLElement>(`.${name}`)?.focus({ preventScroll: true });
  };
  /** A sheet gives the focus back to what opened it, so that stays until the sheet is closed. */
  const drawWaiting = (): void => {
    if (waiting && !open) draw(waiting);
    if (!open) waiting = null;
  };

  const opener = (): HTMLElement => {
    const wanted = root.activeElement;
    return wanted instanceof HTMLElement && strip.contains(wanted) ? wanted : strip;
  };
  const openSheet = (name: string, view: HTMLElement, dir: 'ltr' | 'rtl'): void => {
    const surface = surfaceOf(name);
    const popover = openPopover(
      {
        surface,
        mount: surface,
        opener: opener(),
        near: strip,
        onClosed: () => {
          if (open?.name === name) open = null;
          closed = { name, at: performance.now() };
          setTimeout(drawWaiting);
        },
      },
      view,
      dir,
    );
    open = { name, popover };
  };

  return {
    host,
    show: next => {
      waiting = next;
      drawWaiting();
    },
    measure: () => {
      if (style === '') setStyle(host, 'position:absolute;display:block;visibility:hidden;left:0;top:0;');
      return STRIP_FITS.map(fit => {
        strip.className = `strip fit-${fit}`;
        const { width, height } = strip.getBoundingClientRect();
        return { width, height };
      });
    },
    put: (place, field) => {
      if (!place) return hide();
      const { left: x, top: y } = layerBox();
      const { fit, brightness, box, level, holds } = place;
      const isFixed = holds === 'window';
      strip.className = `strip fit-${fit}`;
      strip.style.colorScheme = brightness;
      stood = isFixed ? null : { box, field };
      style = `display:block;z-index:${level};position:${isFixed ? 'fixed' : 'absolute'};`;
      setStyle(host, `${style}left:${box.left - (isFixed ? 0 : x)}px;top:${box.top - (isFixed ? 0 : y)}px;`);
    },
    follow: field => {
      if (!stood || style === '') return null;
      const now = shift(stood.box, field.left - stood.field.left, field.top - stood.field.top);
      const { left: x, top: y } = layerBox();
      setStyle(host, `${style}left:${now.left - x}px;top:${now.top - y}px;`);
      return now;
    },
    hide,
    toggle: (name, view, dir) => {
      const sameClick = closed.name === name && performance.now() - closed.at < SAME_CLICK;
      if (open?.name === name) return open.popover.close();
      if (root.activeElement instanceof HTMLElement && open) root.activeElement.blur();
      open?.popover.close();
      if (!sameClick) openSheet(name, view(), dir);
    },
    redraw: (name, view, dir) => {
      if (open?.name === name) open.popover.draw(view(), dir);
    },
    close: () => open?.popover.close(),
    move: () => open?.popover.move(),
    say: words => {
      if (said.textContent !== words) said.textContent = words;
    },
  };
};
