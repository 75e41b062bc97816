import { Status } from '../../components/status';
import type { Switches } from '../bus';
import type { StatusView } from '../view';
import { findCorner } from './corner';
import { ownElement, setStyle } from './own-element';
import { openPopover } from './popover';
import type { Popover } from './popover';
import type { Rect } from './rect';
import type { Dress } from './sheet';
import { surroundingsOf } from './surroundings';

export type Shown = {
  readonly view: StatusView;
  readonly on: Switches;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
};

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

const SVG = 'http://www.w3.org/2000/svg';

/** Our mark: a line that rises over a bench line. */
const drawMark = (): SVGSVGElement => {
  const mark = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of [
    ['width', '14'],
    ['height', '14'],
    ['aria-hidden', 'true'],
  ] as const)
    mark.setAttribute(name, value);
  path.setAttribute('d', 'M1 9.5 5 5l3 3 5-6M1 13h12');
  mark.append(path);
  return mark;
};

const levelAt = ({ left, top }: Rect): number => {
  const hit = document.elementFromPoint(left + 12, top + 12);
  return (hit && surroundingsOf(hit, new Map()).level) ?? 0;
};

/** Makes the status; it is drawn once it has something to show and a place. */
export const createStatusHost = ({ dress, onSwitch, onHistory }: StatusHostOptions): StatusHost => {
  const { host, root } = ownElement('benchline-status');
  const button = document.createElement('button');
  const surface = document.createElement('div');
  let shown: Shown | null = null;
  let open: Popover | null = null;
  let box: Rect | null = null;
  dress(root);
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(drawMark());
  setStyle(surface, 'display:none;');
  root.append(button, surface);

  const viewOf = (now: Shown): ReturnType<typeof Status> => (
    <Status {...now} onSwitch={onSwitch} onHistory={onHistory} onClose={() => open?.close()} />
  );
  let closedAt = -Infinity;
  const onClosed = (): void => {
    open = null;
    closedAt = performance.now();
  };
  button.addEventListener('click', () => {
    if (!shown) return;
    if (open) open.close();
    else if (performance.now() - closedAt > 300) {
      open = openPopover({ surface, mount: surface, opener: button, onClosed }, viewOf(shown), shown.dir);
    }
  });

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
    },
    move: () => open?.move(),
  };
};
