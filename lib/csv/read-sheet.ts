import { parse } from 'papaparse';
import { stepper, type Pace } from '../history/pace';

/** A row with the number of its line, where a cell with a line end counts as one. */
export type TextRow = { readonly line: number; readonly cells: readonly string[] };

const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
export const SEPARATORS = [',', ';', '\t', '|'] as const;

type Body = { readonly text: string; readonly firstLine: number };

/** A file without the mark of its encoding, and without a line that names the separator. */
const bodyOf = (whole: string): Body => {
  const text = whole.replace(/^\uFEFF/, '');
  const [named = ''] = SEPARATOR_LINE.exec(text) ?? [];
  return { text: text.slice(named.length), firstLine: named === '' ? 1 : 2 };
};

const HEAD_LENGTH = 20_000;

const isEmpty = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '');

/** The first line of a CSV file that holds anything, from its beginning, as this separator divides it. */
export const firstRow = (beginning: string, delimiter: string): readonly string[] => {
  const { text } = bodyOf(beginning.slice(0, HEAD_LENGTH));
  return parse<string[]>(text, { preview: 5, delimiter }).data.find(cells => !isEmpty(cells)) ?? [];
};

/** So much text (UTF-16 units) is read at once. */
const PART = 300_000;
const [QUOTE, LINE_END] = ['"'.charCodeAt(0), '\n'.charCodeAt(0)];

/** Where the line ends that goes on at `from + PART`; a line end within quotes is none. */
const endOfPart = (text: string, from: number): number => {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (code === LINE_END && !isQuoted && at - from >= PART) return at + 1;
  }
  return text.length;
};

/** Every line of a CSV file that holds anything, its cells as they are. Makes way to the page; throws where it was stopped. */
export const readRows = async (whole: string, delimiter: string, pace: Pace): Promise<readonly TextRow[]> => {
  const { text, firstLine } = bodyOf(whole);
  const step = stepper(pace);
  const rows: TextRow[] = [];
  let [from, line] = [0, firstLine];
  while (from < text.length) {
    await step(from, text.length);
    const to = endOfPart(text, from);
    const part = text.slice(from, to).replace(/\r?\n$/, '');
    const { data } = parse<string[]>(part, { delimiter });
    for (const cells of data) {
      if (!isEmpty(cells)) rows.push({ line, cells });
      line += 1;
    }
    from = to;
  }
  return rows;
};
