import type { JSX } from 'preact';
import { shareOfDay, type PlotLayout } from '../../lib/chart/plot-layout';
import type { Span } from '../../lib/chart/span';
import type { PlotMark } from '../../lib/summary/plot-marks';
import { actionWords, WORD_ROW } from '../action-words';
import { labelRows } from '../label-rows';

/** In the first part of a plot a word has more room after its line than before its end. */
const EARLY = 0.5;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** A word ends where its line does; that of a line that ends early begins there, where there is room for it. */
const sideOf = (share: number): { readonly left?: string; readonly right?: string } =>
  share < EARLY ? { left: percent(share) } : { right: percent(Math.max(0, 1 - share)) };

type WordsProps = { readonly layout: PlotLayout; readonly rows: readonly number[] };

/** The words at the right ends of the lines, none over another. Their place says which line they name: nothing is told by colour alone. */
export const LineWords = ({ layout, rows }: WordsProps): JSX.Element => (
  <>
    {layout.words.map(({ text, part, share }, index) => (
      <span
        key={`${part.role} ${part.line} ${text}`}
        class={`plot-word plot-${part.role} plot-line-${part.line}`}
        style={{ top: `${(rows[index] ?? 0) - WORD_ROW}px`, ...sideOf(share) }}
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
