import uPlot from 'uplot';
import type { Part, Plot } from '../../lib/chart/plot-layout';
import type { PlotColours } from './plot-colours';

/** Lines are told apart by their dashes, not by colour alone. px */
const DASHES = [[], [9, 4], [2, 4], [10, 3, 2, 3]] as const;
const REPORT_DASH = [6, 3];
const REFERENCE_DASH = { target: [4, 3], average: [1, 3], top: [1, 3] } as const;
/** From so many px a day on each reading has its point. */
const ROOM_FOR_POINTS = 9;
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

/** How uPlot draws a part of a plot. */
export const seriesOf = ({ role, line }: Part, colours: () => PlotColours): uPlot.Series => {
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

/** The band between `low` and `high`, where the plot has one. */
export const bandsOf = (plot: Plot, colours: () => PlotColours): uPlot.Band[] => {
  const [low, high] = [placeOf(plot, 'low'), placeOf(plot, 'high')];
  return low === 0 || high === 0 ? [] : [{ series: [high, low], fill: () => colours().band }];
};

/** A band of one day has no width: a bar stands for it. */
export const drawLoneBands =
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
