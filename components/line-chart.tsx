import type { JSX } from 'preact';
import type { Shape } from '../lib/view';
import { labelRows } from './label-rows';
import type { ChartProps } from './sparkline';

const Marks = ({ shape }: { readonly shape: Shape }): JSX.Element => {
  const rows = labelRows(
    shape.marks.map(mark => mark.y),
    shape.height,
  );
  return (
    <>
      {shape.marks.map(({ kind, y, text }, index) => (
        <g key={kind}>
          <line class={`mark mark-${kind}`} x1={0} x2={shape.width} y1={y} y2={y} />
          <text class="mark-text" x={shape.width} y={rows[index]}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
};

/**
 * The larger line, as wide as its container; the reference lines carry their words, so there is no
 * legend. Styles: chart.css, tokens.css. The accessible name is the shape's own sentence.
 */
export const LineChart = ({ shape, tone }: ChartProps): JSX.Element => (
  <svg
    class={`chart tone-${tone}`}
    viewBox={`0 0 ${shape.width} ${shape.height}`}
    role="img"
    aria-label={shape.text}
  >
    {shape.line !== '' && <path class="line" d={shape.line} />}
    {shape.last && <circle class="last" cx={shape.last.x} cy={shape.last.y} r={3} />}
    <Marks shape={shape} />
  </svg>
);
