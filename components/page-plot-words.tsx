import type { JSX } from 'preact';
import { shareOfDay, type PlotLayout } from '../lib/chart/plot-layout';
import type { Span } from '../lib/chart/span';
import type { PlotMark } from '../lib/summary/plot-marks';
import { actionWords, WORD_ROW } from './action-words';
import { labelRows } from './label-rows';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

type WordsProps = { readonly layout: PlotLayout; readonly rows: readonly number[] };

/** The words at the right ends of the lines, none over another. Their place says which line they name: nothing is told by colour alone. */
export const LineWords = ({ layout, rows }: WordsProps): JSX.Element => (
  <>
    {layout.words.map(({ text, part }, index) => (
      <span
        key={`${part.role} ${part.line} ${text}`}
        class={`plot-word plot-${part.role} plot-line-${part.line}`}
        style={{ top: `${(rows[index] ?? 0) - WORD_ROW}px` }}
      >
        {text}
      </span>
    ))}
  </>
);

type MarksProps = {
  readonly marks: readonly PlotMark[];
  readonly span: Span;
  readonly width: number;
  readonly layout: PlotLayout;
  readonly rows: readonly number[];
};

/** What happened: a vertical each, and beside its upper end a few words where there is room. Two of one day share theirs. */
export const Verticals = ({ marks, span, width, layout, rows }: MarksProps): JSX.Element => {
  const shown = marks.filter(({ day }) => day >= span.from && day <= span.to);
  const byDay = [...Map.groupBy(shown, ({ day, kind }) => `${kind} ${day}`).values()];
  const places = byDay.flatMap(([first, ...others]) =>
    first ? [{ first, x: shareOfDay(first.day, span) * width, more: others.length }] : [],
  );
  const words = actionWords(
    {
      width,
      height: 0,
      line: '',
      last: null,
      text: '',
      marks: layout.words.map(({ y, text }) => ({ kind: 'target', y, text })),
      actions: places.map(({ first, x, more }) => ({
        x,
        text: `${first.short}${more > 0 ? ` +${more}` : ''}`,
      })),
    },
    rows,
  );
  return (
    <>
      {places.map(({ first, x }, index) => {
        const word = words[index];
        return (
          <span
            key={`${first.kind} ${first.day}`}
            class={`plot-mark ${first.kind === 'step' ? 'deed' : 'rename'}`}
            style={{ left: percent(x / width) }}
          >
            {word && <span class={`plot-mark-word on-${word.side}`}>{word.text}</span>}
          </span>
        );
      })}
    </>
  );
};

export const rowsOfWords = ({ words }: PlotLayout, height: number): readonly number[] =>
  labelRows(
    words.map(({ y }) => y),
    height,
  );
