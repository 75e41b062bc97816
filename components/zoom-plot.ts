import uPlot from 'uplot';
import type { Part, Plot } from '../lib/chart/plot-layout';
import type { Span } from '../lib/chart/span';
import { plotColours, type PlotColours } from './plot-colours';

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

/** Lines are told apart by their dashes, not by colour alone. px */
const DASHES = [[], [9, 4], [2, 4], [10, 3, 2, 3]] as const;
const REPORT_DASH = [6, 3];
const REFERENCE_DASH = { target: [4, 3], average: [1, 3], top: [1, 3] } as const;
/** From so many px a day on each reading has its point. */
const ROOM_FOR_POINTS = 9;
/** A shorter drag is a click. px */
const DRAG = 6;

const { stepped } = uPlot.paths;
const steps = stepped?.({ align: 1 });

/** Readings that no line would show: those alone between two gaps, and the last one; all of them where there is room. */
const pointsOf: uPlot.Series.Points.Filter = (u, index) => {
  const values = u.data[index] ?? [];
  const [first, last] = u.series[0]?.idxs ?? [0, 0];
  const [from = 0, to = 1] = [u.scales['x']?.min, u.scales['x']?.max];
  const isRoomy = u.width / (to - from) >= ROOM_FOR_POINTS;
  const points: number[] = [];
  const newest = values.findLastIndex(value => value !== null);
  for (let at = first; at <= last; at += 1) {
    const lone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
    if ((values[at] ?? null) !== null && (isRoomy || lone || at === newest)) points.push(at);
  }
  return points;
};

const noPaths = (): null => null;

const seriesOf = ({ role, line }: Part, colours: () => PlotColours): uPlot.Series => {
  const ink = (): string => colours().lines[line] ?? colours().reference;
  const hidden = { show: false } as const;
  if (role === 'low' || role === 'high') return { width: 0, points: hidden };
  if (role === 'target' || role === 'average' || role === 'top')
    return {
      stroke: () => colours().reference,
      width: 1.25,
      dash: [...REFERENCE_DASH[role]],
      cap: 'butt',
      points: hidden,
      ...(steps && { paths: steps }),
    };
  if (role === 'report')
    return {
      stroke: ink,
      width: 1.5,
      dash: REPORT_DASH,
      cap: 'butt',
      points: hidden,
      ...(steps && { paths: steps }),
    };
  const ring = { show: true, size: 8, width: 2, stroke: ink, fill: () => colours().ground };
  if (role === 'imported') return { paths: noPaths, stroke: ink, points: ring };
  return {
    stroke: ink,
    width: 2,
    dash: [...(DASHES[line] ?? [])],
    points: { show: true, size: 6, width: 0, stroke: ink, fill: ink, filter: pointsOf },
  };
};

const placeOf = (plot: Plot, role: Part['role']): number =>
  plot.parts.findIndex(part => part.role === role) + 1;

const bandsOf = (plot: Plot, colours: () => PlotColours): uPlot.Band[] => {
  const [low, high] = [placeOf(plot, 'low'), placeOf(plot, 'high')];
  return low === 0 || high === 0 ? [] : [{ series: [high, low], fill: () => colours().band }];
};

/** A band of one day has no width: a bar stands for it. */
const drawLoneBands =
  (plot: Plot, colours: () => PlotColours) =>
  (u: uPlot): void => {
    const [lows, highs] = [u.data[placeOf(plot, 'low')], u.data[placeOf(plot, 'high')]];
    if (!lows || !highs || placeOf(plot, 'low') === 0) return;
    const [first, last] = u.series[0]?.idxs ?? [0, -1];
    const width = 6 * devicePixelRatio;
    u.ctx.save();
    u.ctx.beginPath();
    u.ctx.rect(u.bbox.left, u.bbox.top, u.bbox.width, u.bbox.height);
    u.ctx.clip();
    u.ctx.fillStyle = colours().band;
    for (let at = first; at <= last; at += 1) {
      const [low, high] = [lows[at] ?? null, highs[at] ?? null];
      const lone = (lows[at - 1] ?? null) === null && (lows[at + 1] ?? null) === null;
      if (!lone || low === null || high === null) continue;
      const x = u.valToPos(u.data[0][at] ?? 0, 'x', true);
      const top = u.valToPos(high, 'y', true);
      u.ctx.fillRect(x - width / 2, top, width, u.valToPos(low, 'y', true) - top);
    }
    u.ctx.restore();
  };

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
