import type { JSX } from 'preact';
import type { BandShape } from '../../lib/chart/band';

/** A line of the highest possible values over a band of the possible ones. Styles: chart.css. */
export const BandChart = ({ shape }: { readonly shape: BandShape }): JSX.Element => (
  <svg
    class="chart tone-quiet"
    viewBox={`0 0 ${shape.width} ${shape.height}`}
    role="img"
    aria-label={shape.text}
  >
    <path class="band" d={shape.band} />
    <path class="line" d={shape.line} />
    {shape.marks.map(({ kind, y, text }) => (
      <g key={`${kind} ${y} ${text}`}>
        <line class={`mark mark-${kind}`} x1={0} x2={shape.width} y1={y} y2={y} />
        <text class="mark-text" x={shape.width} y={y < 14 ? y + 12 : y - 4}>
          {text}
        </text>
      </g>
    ))}
  </svg>
);
