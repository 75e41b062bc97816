import { isInside } from '../rect';
import { aroundField } from './place-strip';
import type { ReplyHost } from './reply-host';

export type FollowOptions = {
  /** What is written in. */
  readonly element: HTMLElement;
  readonly host: Pick<ReplyHost, 'host' | 'follow' | 'hide' | 'move'>;
  readonly quietly: (write: () => void) => void;
  /** The room is to be looked for anew, once it is quiet. */
  readonly onMoved: () => void;
  readonly signal: AbortSignal;
};

/** Goes with a reply box that scrolls, grows, or is moved by the window's size: at once by as much as the box moved. */
export const followBox = ({ element, host, quietly, onMoved, signal }: FollowOptions): void => {
  let frame = 0;
  const follow = (): void => {
    frame = 0;
    quietly(() => {
      const box = host.follow(element.getBoundingClientRect());
      if (box && !isInside(box, aroundField(element).clip)) host.hide();
      host.move();
    });
  };
  const onScroll = (event: Event): void => {
    onMoved();
    if (event.target !== document && frame === 0) frame = requestAnimationFrame(follow);
  };
  const listen = { signal, capture: true, passive: true };
  document.addEventListener('scroll', onScroll, listen);
  // In another window all room is other room.
  const onResize = (): void => {
    quietly(host.hide);
    onMoved();
  };
  addEventListener('resize', onResize, { signal });
  // A box that is taken out of the page has no size any more, and this hears of it before the frame is painted.
  const onSize = (): void => {
    if (!element.isConnected) quietly(host.hide);
    onMoved();
  };
  const sizes = new ResizeObserver(onSize);
  sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
};
