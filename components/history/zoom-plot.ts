import uPlot from 'uplot';
import type { Plot } from '../../lib/chart/plot-layout';
import type { Span } from '../../lib/chart/span';
import { plotColours, type PlotColours } from './plot-colours';
import { bandsOf, drawLoneBands, seriesOf } from './plot-series';

/** What is shown of a plot: days, the values at bottom and top, and the size in px. */
export type Shown = {
  readonly span: Span;
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly height: number;
};

type Told = {
  /** Days were chosen by dragging. */
  readonly select: (span: Span) => void;
  /** The pointer is at a day, or at none. */
  readonly point: (index: number | null) => void;
  readonly reset: () => void;
};

export type DrawnPlot = {
  readonly show: (shown: Shown) => void;
  /** Whom to tell from now on. */
  readonly tell: (told: Told) => void;
  readonly destroy: () => void;
};

/** A shorter drag is a click. px */
const DRAG = 6;

const selectIn =
  (told: () => Told) =>
  (u: uPlot): void => {
    const { left, width } = u.select;
    if (width < DRAG) return;
    const [from, to] = [u.posToVal(left, 'x'), u.posToVal(left + width, 'x')];
    u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    told().select({ from: Math.round(from), to: Math.round(to) });
  };

type Now = {
  readonly shown: () => Shown;
  readonly told: () => Told;
  readonly colours: () => PlotColours;
};

const optionsFor = (plot: Plot, { shown, told, colours }: Now): uPlot.Options => ({
  width: shown().width,
  height: shown().height,
  padding: [0, 0, 0, 0],
  legend: { show: false },
  axes: [{ show: false }, { show: false }],
  scales: {
    x: { time: false, range: () => [shown().span.from - 0.5, shown().span.to + 0.5] },
    y: { range: () => [shown().low, shown().high] },
  },
  series: [{}, ...plot.parts.map(part => seriesOf(part, colours))],
  bands: bandsOf(plot, colours),
  cursor: {
    y: false,
    points: { show: false },
    drag: { x: true, y: false, setScale: false, dist: DRAG },
    bind: { dblclick: () => () => (told().reset(), null) },
  },
  hooks: {
    setSelect: [selectIn(told)],
    setCursor: [u => told().point(u.cursor.idx ?? null)],
    drawClear: [drawLoneBands(plot, colours)],
  },
});

/** Whenever the reader's colours change, and for paper, which is light. */
const followColours = (place: HTMLElement, signal: AbortSignal, redraw: () => void): void => {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', redraw, { signal });
  const paper = (scheme: string) => (): void => {
    place.style.colorScheme = scheme;
    redraw();
  };
  addEventListener('beforeprint', paper('light'), { signal });
  addEventListener('afterprint', paper(''), { signal });
};

const UNTOLD: Told = { select: () => {}, point: () => {}, reset: () => {} };
/** Until it is told what to show: no one sees it. */
const unseen = ({ whole }: Plot): Shown => ({ span: whole, low: 0, high: 1, width: 100, height: 100 });

/** Draws the lines of a plot into a place: canvas only, no words. Nothing is seen before `show`. */
export const drawPlot = (place: HTMLElement, plot: Plot): DrawnPlot => {
  let shown = unseen(plot);
  let told = UNTOLD;
  let colours = plotColours(place);
  const now: Now = { shown: () => shown, told: () => told, colours: () => colours };
  const { days, values } = plot.columns;
  const u = new uPlot(optionsFor(plot, now), [[...days], ...values.map(column => [...column])], place);
  const stop = new AbortController();
  followColours(place, stop.signal, () => {
    colours = plotColours(place);
    u.batch(() => u.redraw(false));
  });
  return {
    show: next => {
      shown = next;
      colours = plotColours(place);
      u.batch(() => {
        if (next.width !== u.width || next.height !== u.height) u.setSize(next);
        u.setScale('x', { min: next.span.from - 0.5, max: next.span.to + 0.5 });
      });
    },
    tell: next => {
      told = next;
    },
    destroy: () => {
      stop.abort();
      u.destroy();
    },
  };
};
