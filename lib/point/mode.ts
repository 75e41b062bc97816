import { openPopover } from '../overlay/popover';
import type { Rect } from '../overlay/rect';
import type { Dress } from '../overlay/sheet';
import type { PointWords } from '../words/point-words';
import { holdEvents } from './hold-events';
import { actOf } from './keys';
import { boxesOf } from './seen';
import { createStage } from './stage';
import { under } from './under';
import { walk } from './walk';
import type { Step } from './walk';

/** A number on the page that one may point at. */
export type Pointed = { readonly el: Element; readonly text: string; readonly label: string };

/** What the panel's form may do. */
export type FormActions = { readonly onAgain: () => void; readonly onClose: () => void };

export type ModeOptions<T extends Pointed> = {
  /** The candidates as they are now, in reading order. */
  readonly find: () => readonly T[];
  readonly form: (candidate: T, actions: FormActions) => HTMLElement;
  readonly words: PointWords;
  readonly dress: Dress;
  /** Called once, when the mode is over and nothing of it is left. */
  readonly onEnd: () => void;
  readonly signal: AbortSignal;
};

const pageDirection = (): 'ltr' | 'rtl' =>
  getComputedStyle(document.body).direction === 'rtl' ? 'rtl' : 'ltr';

const spoken = ({ text, label }: Pointed, at: number, count: number, { say }: PointWords): string => {
  const place = { text, at: at + 1, count };
  return label === '' ? say('show.bare', place) : say('show.named', { ...place, label });
};

/**
 * The pointing mode: outlines candidates under the pointer or as the arrow keys walk, and opens the form for the one
 * that is picked. The page hears and notices nothing of it. Escape leaves at any step.
 */
export const startMode = <T extends Pointed>(options: ModeOptions<T>): void => {
  const { find, form, words, dress, onEnd } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  let step = new AbortController();
  let all: readonly T[] = [];
  let seen: readonly (Rect | null)[] = [];
  let at = -1;
  let isStale = true;
  let frame = 0;

  const leave = (): void => ended.abort();
  const stage = createStage({ dress, words, onLeave: leave, signal });

  /** Looks for the candidates anew where the page has changed, and stays at the same one. */
  const look = (): void => {
    if (!isStale) return;
    isStale = false;
    const before = all[at]?.el;
    all = find();
    at = all.findIndex(({ el }) => el === before);
  };
  const draw = (): void => {
    seen = boxesOf(all.map(({ el }) => el)).map(box => box.seen);
    stage.draw(seen, at);
  };
  const say = (): void => {
    const now = all[at];
    stage.say(now ? spoken(now, at, all.length, words) : all.length === 0 ? words.say('show.none') : '');
  };
  const show = (next: number): void => {
    at = next;
    draw();
    say();
  };

  const pointAt = (x: number, y: number): void => {
    look();
    draw();
    show(under(seen, x, y));
  };
  const stepTo = (which: Step): void => {
    look();
    const boxes = boxesOf(all.map(({ el }) => el)).map(({ whole }) => whole);
    const next = walk(boxes, at, which);
    show(next);
    if (seen[next]) return;
    all[next]?.el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    draw();
  };

  const begin = (): void => {
    step.abort();
    step = new AbortController();
    stage.wake();
    stage.holder.focus({ preventScroll: true });
    holdEvents({ host: stage.host, onMove: pointAt, onPick: pickAt, onKey, signal: step.signal });
  };
  const pick = (): void => {
    const candidate = all[at];
    if (!candidate) return stage.say(words.say('show.miss'));
    let isAgain = false;
    step.abort();
    step = new AbortController();
    holdEvents({ host: stage.host, onMove: () => {}, onPick: () => {}, signal: step.signal });
    stage.hush();
    const view = form(candidate, {
      onAgain: () => {
        isAgain = true;
        popover.close();
      },
      onClose: () => popover.close(),
    });
    const { surface, holder } = stage;
    const popover = openPopover(
      {
        surface,
        mount: surface,
        opener: holder,
        near: stage.frame,
        onClosed: () => (isAgain ? begin() : leave()),
      },
      view,
      words.dir,
    );
    // What is asked grows with the answers.
    const growing = new ResizeObserver(() => popover.move());
    growing.observe(view);
    step.signal.addEventListener('abort', () => growing.disconnect());
  };
  const pickAt = (x: number, y: number): void => {
    pointAt(x, y);
    pick();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event.key, pageDirection());
    const onCancel = stage.cancel.matches(':focus');
    if (onCancel && act.kind === 'pick') return;
    event.preventDefault();
    if (act.kind === 'step') stepTo(act.step);
    else if (act.kind === 'pick') pick();
    else if (act.kind === 'leave') leave();
    else if (act.kind === 'focus') (onCancel ? stage.holder : stage.cancel).focus();
  };

  const changes = new MutationObserver(() => {
    isStale = true;
    // The page's framework took the stage away: nothing may be held that one cannot see.
    if (!stage.host.isConnected) leave();
  });
  changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  const onShift = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const listen = { capture: true, passive: true, signal };
  addEventListener('scroll', onShift, listen);
  addEventListener('resize', onShift, listen);
  signal.addEventListener('abort', () => {
    step.abort();
    changes.disconnect();
    cancelAnimationFrame(frame);
    onEnd();
  });
  look();
  begin();
  show(-1);
};
