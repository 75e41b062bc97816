import type { JSX } from 'preact';
import { beginsYear, dayTicks } from '../../lib/chart/day-ticks';
import { shareOfDay, type PlotLayout } from '../../lib/chart/plot-layout';
import type { Span } from '../../lib/chart/span';
import type { PlotView } from '../../lib/summary/plot-view';

/** A word on the axis of days needs so much room, px. */
const DAY_ROOM = 96;

type ValuesProps = { readonly layout: PlotLayout; readonly tickText: PlotView['tickText'] };

/** Round values with a hairline each. */
export const ValueAxis = ({ layout, tickText }: ValuesProps): JSX.Element => (
  <>
    {layout.valueTicks.map(({ y, value }) => (
      <span key={value} class="plot-rule" style={{ top: `${y.toFixed(1)}px` }}>
        <span class="plot-tick">{tickText(value)}</span>
      </span>
    ))}
  </>
);

type DaysProps = { readonly span: Span; readonly width: number; readonly dayText: PlotView['dayText'] };

/** Words for days; only as many as have room. */
export const DayAxis = ({ span, width, dayText }: DaysProps): JSX.Element => {
  const ticks = dayTicks(span, Math.floor(width / DAY_ROOM));
  const isYears = ticks.length > 1 && ticks.every(beginsYear);
  return (
    <>
      {ticks.map(day => {
        const share = shareOfDay(day, span);
        const edge = share * width < DAY_ROOM / 2 ? ' at-start' : '';
        const end = (1 - share) * width < DAY_ROOM / 2 ? ' at-end' : '';
        return (
          <span key={day} class={`plot-day${edge || end}`} style={{ left: `${(share * 100).toFixed(3)}%` }}>
            {isYears ? new Date(day * 86_400_000).getUTCFullYear() : dayText(day)}
          </span>
        );
      })}
    </>
  );
};
