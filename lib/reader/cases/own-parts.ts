import { foldWord } from '../parse/clean';
import type { Piece } from './ground';
import { isText, type Part, type Row } from './row-pieces';

/** The parts of a row by whose they are. Times and states among a buyer's texts are that buyer's words. */
export type RowParts = {
  readonly times: readonly Part[];
  readonly states: readonly Part[];
  readonly countries: readonly Part[];
  readonly buyer: Part | null;
  readonly subject: Part | null;
};

type Column = { readonly parts: Part[]; readonly rows: Set<Row> };
type Columns = ReadonlyMap<string, Column>;
type Which = 'column' | 'place';

const columnsBy = (rows: readonly Row[], which: Which): Columns => {
  const columns = new Map<string, Column>();
  for (const row of rows)
    for (const part of row.parts) {
      const column = columns.get(part[which]) ?? { parts: [], rows: new Set() };
      columns.set(part[which], column);
      column.parts.push(part);
      column.rows.add(row);
    }
  return columns;
};

const shareOf = ({ parts }: Column, is: (part: Part) => boolean): number =>
  parts.filter(is).length / parts.length;

const subjectScore = (column: Column): number => {
  const { parts } = column;
  const length = parts.reduce((sum, { piece }) => sum + piece.text.length, 0) / parts.length;
  const orders = shareOf(column, ({ piece }) => piece.order !== null && piece.text.length > 24);
  const links = shareOf(column, ({ named }) => named);
  return shareOf(column, isText) > 0.5
    ? parts.length * (orders * 8 + links * 3 + Math.min(length, 120) / 60)
    : 0;
};

/** The subject is what most rows have an order number in, or else a link, or else the longest text. */
const subjectColumn = (columns: Columns): string | null => {
  const [best] = [...columns].toSorted((one, other) => subjectScore(other[1]) - subjectScore(one[1]));
  return best && subjectScore(best[1]) > 0 ? best[0] : null;
};

const inRow = (row: Row, column: string | null): Part | undefined => {
  const firsts = FIRSTS.get(row) ?? new Map(row.parts.toReversed().map(part => [part.column, part]));
  FIRSTS.set(row, firsts);
  return column === null ? undefined : firsts.get(column);
};

/** The first part of each column, by row: what a list of 10,000 rows is asked for all the time. */
const FIRSTS = new WeakMap<Row, ReadonlyMap<string, Part>>();

const isInText = (part: Part, other: Part | undefined): boolean => {
  const text = foldWord(part.piece.text);
  return (
    other !== undefined && other !== part && text.length > 1 && foldWord(other.piece.text).includes(text)
  );
};

/** Amazon names the buyer in the subject; else the name is the first text that is not the subject. */
const nameColumn = (rows: readonly Row[], columns: Columns, subject: string | null): string | null => {
  for (const [name, { rows: within }] of columns) {
    const named = [...within].filter(row => {
      const part = inRow(row, name);
      return part !== undefined && isInText(part, inRow(row, subject));
    });
    if (name !== subject && named.length > 0.6 * within.size) return name;
  }
  const firsts = rows.flatMap(
    ({ parts }) => parts.find(part => isText(part) && part.column !== subject && !part.piece.order) ?? [],
  );
  const counts = Map.groupBy(firsts, ({ column }) => column);
  const [best] = [...counts].toSorted((one, other) => other[1].length - one[1].length);
  return best?.[0] ?? null;
};

type List = {
  readonly columns: Columns;
  readonly places: Columns;
  readonly subject: string | null;
  readonly name: string | null;
};

const isTimeLike = ({ text, said }: Piece): boolean =>
  said !== null ||
  /^[-–—]*$|^n\/?a$/i.test(text) ||
  /^\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}\.?(\s\d{1,2}:\d\d)?$/.test(text) ||
  isNoDate(text);

/** "31 Feb 2026": written as a date, but none. */
const isNoDate = (text: string): boolean =>
  /^\d{1,2}\.? \p{L}{3,12}\.? \d{4}$|^\p{L}{3,12}\.? \d{1,2}, \d{4}$/u.test(text);

const isStateLike = ({ state }: Piece): boolean => state !== null;

type IsLike = (piece: Piece) => boolean;

/** Are the rows in which a column is of at least two buyers? */
const isOfTwo = ({ rows }: Column, { name, subject }: List): boolean => {
  let first: string | null = null;
  for (const row of rows) {
    const text = inRow(row, name ?? subject)?.piece.text ?? '';
    first ??= text;
    if (text !== first) return true;
  }
  return false;
};

/** Is a column of nothing else? Asked of each of its parts, and answered once. */
const isAll = (column: Column | undefined, isLike: IsLike): boolean => {
  if (!column) return false;
  const answers = ANSWERS.get(column) ?? new Map<IsLike, boolean>();
  ANSWERS.set(column, answers);
  const answer = answers.get(isLike) ?? column.parts.every(({ piece }) => isLike(piece));
  answers.set(isLike, answer);
  return answer;
};

const ANSWERS = new WeakMap<Column, Map<IsLike, boolean>>();

/** Is a column all of times, or all of states, in rows of at least two buyers? One buyer may write what one likes. */
const isWitnessed = (part: Part, list: List, isLike: IsLike): boolean =>
  (['column', 'place'] as const).some(which => {
    const column = (which === 'column' ? list.columns : list.places).get(part[which]);
    return column !== undefined && isAll(column, isLike) && isOfTwo(column, list);
  });

/** Some row has other words in this place: it is one for words. */
const isRefuted = (part: Part, list: List, isLike: IsLike): boolean =>
  !isAll(list.columns.get(part.column), isLike);

/** The deepest element of the row that holds both. */
const depthOfBoth = (one: Part, other: Part): number => {
  const [mine, others] = [one.place.split('>'), other.place.split('>')];
  let depth = 0;
  while (depth < mine.length && mine[depth] === others[depth]) depth += 1;
  return depth;
};

/**
 * A row that is alone, or whose column no other buyer's row bears out: its element is marked as what it is, or it stands
 * behind a name and before the subject, or in a cell of its own. What follows a subject elsewhere may be a preview.
 */
const isPlaced = (part: Part, row: Row, list: List): boolean => {
  if (part.piece.marked) return true;
  const subject = inRow(row, list.subject);
  if (!subject) return false;
  const [at, till] = [row.parts.indexOf(part), row.parts.indexOf(subject)];
  if (at > till) return isApart(part, subject, row) && (!isTimerPart(part) || isOwn(row.parts[at - 1]));
  if (isTimerPart(part)) return false;
  const hasName = row.parts.slice(0, till).some(other => other !== part && isText(other));
  // In the shortest rows the name is in the subject alone: a date comes first.
  return hasName || at > 0 || (row.parts.length <= 4 && !isOwnWords(part));
};

/** A preview in a cell of its own follows the subject, not a date or a state. */
const isOwn = (before: Part | undefined): boolean =>
  before !== undefined && (before.piece.said !== null || before.piece.state !== null);

const isTimerPart = ({ piece: { said } }: Part): boolean =>
  said?.time.is === 'left' || said?.time.is === 'overdue' || (said !== null && said.bare !== null);

/** What a buyer's name may be: all but a date. */
const isOwnWords = ({ piece: { said } }: Part): boolean =>
  said?.time.is !== 'day' && said?.time.is !== 'minute' && said?.time.is !== 'instant';

/** In a cell or block of its own, where subject and preview share one. */
const isApart = (part: Part, subject: Part | undefined, row: Row): boolean => {
  if (!subject || depthOfBoth(part, subject) > 0) return false;
  return (
    row.box.el.localName === 'tr' ||
    row.box.kids.every(
      ({ el }) =>
        /^(td|kat-table-cell)$/.test(el.localName) || (el.getAttribute('role') ?? '').endsWith('cell'),
    )
  );
};

const isOwnPart = (part: Part, row: Row, list: List, isLike: IsLike): boolean => {
  if (part.named || part.column === list.name || part.column === list.subject) return false;
  if (isWitnessed(part, list, isLike)) return true;
  // What one row writes in a way that nobody knows says nothing of a place that is marked as one of times, or of states.
  if (part.piece.marked && !isInText(part, inRow(row, list.subject))) return true;
  return (
    !isRefuted(part, list, isLike) && !isInText(part, inRow(row, list.subject)) && isPlaced(part, row, list)
  );
};

const isCountryLike = ({ country }: Piece): boolean => country !== null;

/** A flag is drawn; a code may be somebody's name, unless the name is known. */
const isOwnCountry = (part: Part, row: Row, list: List): boolean => {
  if (!/[A-Z]/.test(part.piece.text)) return true;
  const hasName = list.name !== null && list.name !== part.column && inRow(row, list.name) !== undefined;
  return hasName && !isRefuted(part, list, isCountryLike);
};

/** Without a text for the name beside the subject, what comes first among several times may be a name. */
const withoutName = (times: readonly Part[], row: Row, { name, subject }: List): readonly Part[] => {
  const [first, ...others] = times;
  const isFirst = first !== undefined && row.parts[0] === first && !first.piece.marked && isOwnWords(first);
  const hasName = name !== null && inRow(row, name) !== undefined;
  return isFirst && others.length > 0 && !hasName && subject !== null ? others : times;
};

/** Tells the parts of all rows of a list from each other, by what their columns hold in the other rows. */
export const partsOfRows = (rows: readonly Row[]): readonly RowParts[] => {
  const columns = columnsBy(rows, 'column');
  const subject = subjectColumn(columns);
  const list: List = {
    columns,
    places: columnsBy(rows, 'place'),
    subject,
    name: nameColumn(rows, columns, subject),
  };
  return rows.map(row => ({
    times: withoutName(
      row.parts.filter(part => part.piece.said && isOwnPart(part, row, list, isTimeLike)),
      row,
      list,
    ),
    states: row.parts.filter(part => part.piece.state && isOwnPart(part, row, list, isStateLike)),
    countries: row.parts.filter(part => part.piece.country && isOwnCountry(part, row, list)),
    buyer: inRow(row, list.name) ?? null,
    subject: inRow(row, list.subject) ?? null,
  }));
};
