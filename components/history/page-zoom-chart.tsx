import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAt, layPlot } from '../../lib/chart/plot-layout';
import { isSame, within } from '../../lib/chart/span';
import type { PlotView } from '../../lib/summary/plot-view';
import type { Tone } from '../../lib/view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { DayAxis, ValueAxis } from './page-plot-axes';
import { LineWords, rowsOfWords, Verticals } from './page-plot-words';
import type { Zoom } from './use-zoom';
import { moveOfKey, MOVES, turned } from './zoom-keys';
import type { drawPlot, DrawnPlot, Shown } from './zoom-plot';

/** Room above the lines for the words of marks, below for days, at the right for a point. Px; plot.css has the same. */
const TOP = 16;
const BOTTOM = 24;
const RIGHT = 6;
export const PLOT_HEIGHT = 260 - TOP - BOTTOM;

type Props = {
  readonly view: PlotView;
  readonly zoom: Zoom;
  readonly draw: typeof drawPlot;
  readonly width: number;
  readonly tone: Tone;
  /** Which entry of the columns the pointer is at, or none. */
  readonly point: (index: number | null) => void;
  readonly say: PageWords;
};

/** Latin letters of 12 px, ideographs twice as wide, and the space to the plot. */
const roomFor = (texts: readonly string[]): number =>
  10 +
  Math.max(0, ...texts.map(text => Array.from(text).reduce((sum, l) => sum + (l > '\u10ff' ? 12 : 7), 0)));

/** The drawing follows the view: made once a plot, then told what to show and whom to tell. */
const useDrawing = (
  { view, zoom, draw, point }: Props,
  { low, high, width }: Pick<Shown, 'low' | 'high' | 'width'>,
): { readonly current: HTMLDivElement | null } => {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnPlot | null>(null);
  const { plot, start } = view;
  useEffect(() => {
    if (!place.current) return undefined;
    const made = draw(place.current, plot);
    setDrawn(made);
    return () => made.destroy();
  }, [plot, draw]);
  useEffect(() =>
    drawn?.tell({
      select: span => zoom.show(within(span, plot.whole)),
      reset: () => zoom.show(start),
      point,
    }),
  );
  const { from, to } = zoom.span;
  useEffect(
    () => drawn?.show({ span: { from, to }, low, high, width, height: PLOT_HEIGHT }),
    [drawn, from, to, low, high, width],
  );
  return place;
};

/** A wheel zooms while the chart has the focus or Ctrl is held (which is how a pinch arrives); else the page scrolls. */
const useWheel = ({ zoom, view }: Props, left: number): { readonly current: HTMLDivElement | null } => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && document.activeElement !== element) return;
      const { left: edge, width } = element.getBoundingClientRect();
      const share = (event.clientX - edge - left) / Math.max(1, width - left - RIGHT);
      const next = turned(
        zoom.span,
        view.plot.whole,
        dayAt(Math.min(1, Math.max(0, share)), zoom.span),
        event,
      );
      if (isSame(next, zoom.span) && !event.ctrlKey) return;
      event.preventDefault();
      zoom.show(next);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  });
  return box;
};

/** The chart that zooms: uPlot draws the lines on a canvas; axes, words and marks are elements around and above it. */
export const ZoomChart = (props: Props): JSX.Element => {
  const { view, zoom, width, tone, say } = props;
  const { plot } = view;
  const { span } = zoom;
  const layout = layPlot(plot, span, PLOT_HEIGHT);
  const left = roomFor(layout.valueTicks.map(({ value }) => view.tickText(value)));
  const inner = Math.max(40, width - left - RIGHT);
  const place = useDrawing(props, { ...layout, width: inner });
  const box = useWheel(props, left);
  const rows = rowsOfWords(layout, PLOT_HEIGHT);
  const press = (event: KeyboardEvent): void => {
    const name = moveOfKey(event);
    if (!name) return;
    event.preventDefault();
    zoom.show(MOVES[name](span, { whole: plot.whole, start: view.start }));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys zoom it; buttons do the same
    <div
      ref={box}
      class={`chart plot tone-${tone}`}
      role="group"
      aria-label={view.sayOf(span)}
      aria-describedby="plot-keys"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onKeyDown={press}
    >
      <div class="plot-inner" style={{ left: `${left}px` }} aria-hidden="true">
        <ValueAxis layout={layout} tickText={view.tickText} />
        <div class="plot-canvas" ref={place} />
        <Verticals marks={view.marks} span={span} width={inner} layout={layout} rows={rows} />
        <LineWords layout={layout} rows={rows} />
        <DayAxis span={span} width={inner} dayText={view.dayText} />
        {layout.isEmpty && <p class="plot-none">{say('line-none')}</p>}
      </div>
    </div>
  );
};
