import { actionWords, WORD_ROW } from '../../components/action-words';
import { labelRows } from '../../components/label-rows';
import type { Shape } from '../view';
import { set, svg } from './element';

const frame = ({ width, height }: Shape): Record<string, string | number> => ({
  viewBox: `0 0 ${width} ${height}`,
});

const lineAt = ({ width }: Shape, { kind, y }: Shape['marks'][number]): SVGElement =>
  svg('line', { class: `mark mark-${kind}`, x1: 0, x2: width, y1: y, y2: y });

/** Fills an `<svg>` that holds one empty path with a sparkline, in the shape's own size; takes it away where there is none. */
export const fillSpark = (drawing: Element, shape: Shape): void => {
  const { width, height, line, last, marks } = shape;
  if (!line && !last) return drawing.remove();
  set(drawing, { ...frame(shape), width, height });
  if (drawing.firstElementChild) set(drawing.firstElementChild, { d: line });
  drawing.prepend(...marks.map(mark => lineAt(shape, mark)));
  if (last) drawing.append(svg('circle', { class: 'last', cx: last.x, cy: last.y, r: 2 }));
};

/** What the seller did: a thin vertical each. */
const deedLines = ({ actions = [], height }: Shape): readonly SVGElement[] =>
  actions.map(({ x }) => svg('line', { class: 'deed', x1: x, x2: x, y1: 0, y2: height }));

/** Beside a vertical's upper end a word, where there is room. */
const deedWords = (shape: Shape, rows: readonly number[]): readonly SVGElement[] =>
  actionWords(shape, rows).flatMap(word => {
    if (!word) return [];
    const text = svg('text', { class: `deed-text deed-${word.side}`, x: word.x, y: WORD_ROW });
    text.textContent = word.text;
    return [text];
  });

/** The larger chart, as wide as its container. components/history/line-chart.tsx draws the same on the extension's own pages. */
export const chartView = (shape: Shape): SVGElement => {
  const { width, height, line, last, marks, text } = shape;
  const rows = labelRows(
    marks.map(mark => mark.y),
    height,
  );
  const drawing = svg('svg', { ...frame(shape), class: 'chart', role: 'img', 'aria-label': text });
  drawing.append(...deedLines(shape));
  if (line) drawing.append(svg('path', { class: 'line', d: line }));
  if (last) drawing.append(svg('circle', { class: 'last', cx: last.x, cy: last.y, r: 3 }));
  for (const [index, mark] of marks.entries()) {
    const words = svg('text', { class: 'mark-text', x: width, y: rows[index] ?? 0 });
    words.textContent = mark.text;
    drawing.append(lineAt(shape, mark), words);
  }
  drawing.append(...deedWords(shape, rows));
  return drawing;
};
