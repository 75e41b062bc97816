import type { JSX } from 'preact';
import type { Shape, Tone } from '../lib/view';

export type ChartProps = { readonly shape: Shape; readonly tone: Tone };

/** A word-sized line in its shape's own size, with the marks at the same scale. Styles: chart.css, tokens.css. */
export const Sparkline = ({ shape, tone }: ChartProps): JSX.Element => (
  <svg
    class={`spark tone-${tone}`}
    width={shape.width}
    height={shape.height}
    viewBox={`0 0 ${shape.width} ${shape.height}`}
    role="img"
    aria-label={shape.text}
  >
    {shape.marks.map(({ kind, y, text }) => (
      <line key={`${kind} ${y} ${text}`} class={`mark mark-${kind}`} x1={0} x2={shape.width} y1={y} y2={y} />
    ))}
    {shape.line !== '' && <path class="line" d={shape.line} />}
    {shape.last && <circle class="last" cx={shape.last.x} cy={shape.last.y} r={2} />}
  </svg>
);
