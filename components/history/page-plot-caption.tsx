import type { JSX } from 'preact';
import { layPlot, type Role } from '../../lib/chart/plot-layout';
import type { PlotView } from '../../lib/summary/plot-view';
import type { PartProps } from './page-plot-tools';
import { PLOT_HEIGHT } from './page-zoom-chart';

/** The value under the pointer, for those who have one; all values are in the table. */
export const Readout = ({
  view,
  index,
}: {
  readonly view: PlotView;
  readonly index: number | null;
}): JSX.Element => {
  const { columns, parts } = view.plot;
  const day = index === null ? undefined : columns.days[index];
  const values = parts.flatMap(({ role, wordOf }, part) => {
    const value = index === null ? null : (columns.values[part]?.[index] ?? null);
    if (value === null || role === 'imported' || role === 'low' || role === 'high') return [];
    const word = wordOf(value);
    const isSaid = role === 'target' || role === 'average' || role === 'top';
    return [isSaid ? word : [word, view.valueText(value)].filter(text => text !== '').join(' ')];
  });
  return (
    <p class="plot-readout soft" aria-hidden="true">
      {day === undefined || values.length === 0 ? '\u00a0' : `${view.dayText(day)}: ${values.join(' · ')}`}
    </p>
  );
};

/** What the chart shows in words, what its signs mean, and which keys it has. */
export const Caption = ({ view, zoom, say }: PartProps): JSX.Element => {
  const { plot } = view;
  const has = (role: Role): boolean => plot.parts.some(part => part.role === role);
  const outside = view.outsideText(layPlot(plot, zoom.span, PLOT_HEIGHT).outside);
  const notes = [
    view.sayOf(zoom.span),
    ...(outside === '' ? [] : [`(${outside})`]),
    ...(has('low') ? [say('plot-band')] : []),
    ...(has('imported') ? [say('plot-imported')] : []),
  ];
  return (
    <figcaption class="soft">
      <p>{notes.join(' ')}</p>
      <p id="plot-keys" class="plot-keys">
        {say('plot-keys')}
      </p>
    </figcaption>
  );
};
