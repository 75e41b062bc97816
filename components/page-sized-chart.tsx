import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shape, Tone } from '../lib/view';
import { LineChart } from './line-chart';

type Props = { readonly chartAt: (width: number) => Shape; readonly tone: Tone };

/** A chart drawn for the width that it gets, so that its words keep their size on a narrow screen. */
export const SizedChart = ({ chartAt, tone }: Props): JSX.Element => {
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
      {width > 0 && <LineChart shape={chartAt(width)} tone={tone} />}
    </div>
  );
};
