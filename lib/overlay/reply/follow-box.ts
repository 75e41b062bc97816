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
  addEventListener('resize', onMoved, { signal });
  const sizes = new ResizeObserver(onMoved);
  sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
};
