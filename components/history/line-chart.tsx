import type { JSX } from 'preact';
import type { Shape } from '../../lib/view';
import { actionWords, WORD_ROW } from '../action-words';
import { labelRows } from '../label-rows';
import type { ChartProps } from '../sparkline';

type RowProps = { readonly shape: Shape; readonly rows: readonly number[] };

/** What the seller did: a thin vertical, and beside its upper end a word where there is room. */
const Deeds = ({ shape, rows }: RowProps): JSX.Element => {
  const words = actionWords(shape, rows);
  return (
    <>
      {(shape.actions ?? []).map(({ x }, at) => {
        const word = words[at];
        return (
          <g key={`${x} ${word?.text ?? ''}`}>
            <line class="deed" x1={x} x2={x} y1={0} y2={shape.height} />
            {word && (
              <text class={`deed-text deed-${word.side}`} x={word.x} y={WORD_ROW}>
                {word.text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
};

const Marks = ({ shape, rows }: RowProps): JSX.Element => (
  <>
    {shape.marks.map(({ kind, y, text }, index) => (
      <g key={`${kind} ${y} ${text}`}>
        <line class={`mark mark-${kind}`} x1={0} x2={shape.width} y1={y} y2={y} />
        <text class="mark-text" x={shape.width} y={rows[index]}>
          {text}
        </text>
      </g>
    ))}
  </>
);

/**
 * The larger line, as wide as its container; the reference lines carry their words, so there is no
 * legend. Styles: chart.css, tokens.css. The accessible name is the shape's own sentence.
 */
export const LineChart = ({ shape, tone }: ChartProps): JSX.Element => {
  const rows = labelRows(
    shape.marks.map(mark => mark.y),
    shape.height,
  );
  return (
    <svg
      class={`chart tone-${tone}`}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      role="img"
      aria-label={shape.text}
    >
      <Deeds shape={shape} rows={rows} />
      {shape.line !== '' && <path class="line" d={shape.line} />}
      {shape.last && <circle class="last" cx={shape.last.x} cy={shape.last.y} r={3} />}
      <Marks shape={shape} rows={rows} />
    </svg>
  );
};
