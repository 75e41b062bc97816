/** What the page would react to. All are stopped at the window, before anything of the page's hears of them. */
const POINTER = ['over', 'out', 'enter', 'leave', 'move', 'down', 'up']
  .flatMap(name => [`pointer${name}`, `mouse${name}`])
  .concat(
    'touchstart',
    'touchend',
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'dragstart',
    'selectstart',
  );

/** Those whose effect is the browser's own: following a link, focus, selecting. Scrolling stays as it is. */
const WITH_EFFECT = new Set(['mousedown', 'click', 'dblclick', 'auxclick', 'dragstart', 'selectstart']);

const KEYS = ['keydown', 'keyup', 'keypress'];

export type Held = {
  /** Our own element: what happens in it is ours. */
  readonly host: Element;
  readonly onMove: (x: number, y: number) => void;
  readonly onPick: (x: number, y: number) => void;
  /** Left out: keys are not held. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly signal: AbortSignal;
};

const stop = (event: Event): void => {
  event.stopImmediatePropagation();
  if (WITH_EFFECT.has(event.type)) event.preventDefault();
};

/**
 * While the signal lasts, the page hears nothing of pointer and keys: its own handlers do not run, links are not
 * followed, nothing is focused or selected.
 */
export const holdEvents = ({ host, onMove, onPick, onKey, signal }: Held): void => {
  const listen = { capture: true, passive: false, signal };
  const onPointer = (event: Event): void => {
    if (event.target === host) return;
    stop(event);
    const { type, clientX, clientY } = event as MouseEvent;
    if (type === 'pointermove') onMove(clientX, clientY);
    else if (type === 'click') onPick(clientX, clientY);
  };
  for (const type of POINTER) addEventListener(type, onPointer, listen);
  if (!onKey) return;
  for (const type of KEYS) {
    addEventListener(
      type,
      event => {
        event.stopImmediatePropagation();
        if (type === 'keydown') onKey(event as KeyboardEvent);
      },
      listen,
    );
  }
};
