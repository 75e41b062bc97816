import type { ComponentChild, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = { readonly children: (width: number) => ComponentChild };

/** Draws its content for the width that it gets, so that the words in a chart keep their size on a narrow screen. */
export const Sized = ({ children }: Props): JSX.Element => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="chart-box" ref={box}>
      {width > 0 && children(width)}
    </div>
  );
};
