import { commonBox, type Box, type Span } from '../box';
import { isOutByMarkup } from '../bounds';
import type { Ground } from '../cells';
import type { Look } from '../look';
import { isOrder } from '../order-table';
import type { Vocabulary } from '../vocabulary';
import { findDated, type Dated } from './dated';
import { headsOver, type HeadChain } from './heads';
import { headReader, type Column, type HeadReader } from './columns';
import { linesOf, type Line } from './lines';

/** A table of the past as it stands on the page: rows with dates, and what its columns are. */
export type PastTable = {
  readonly from: number;
  readonly to: number;
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** The heads over each column. */
  readonly chains: readonly HeadChain[];
};

/** Names of columns, then dates below them, up to the next names. */
type Stretch = { readonly after: number; readonly heads: readonly Span[]; readonly dated: readonly Dated[] };

const scoresIn = ({ leaves, isShown }: Ground, { find }: Vocabulary): readonly Span[] =>
  leaves.flatMap(({ text, box }, from) => {
    const found = find(text);
    const isScore = found && found !== 'maybe' && found.report?.includes('your-scores');
    return isScore && isShown(box.el) && !isOutByMarkup(box) ? [{ from, to: from + 1, box }] : [];
  });

const stretchesOf = (heads: readonly Span[], dated: readonly Dated[]): readonly Stretch[] => {
  const all = [
    ...heads.map(head => ({ from: head.from, head, date: null })),
    ...dated.map(date => ({ from: date.from, head: null, date })),
  ].toSorted((one, other) => one.from - other.from);
  const stretches: { after: number; heads: Span[]; dated: Dated[] }[] = [];
  for (const { head, date } of all) {
    const last = stretches.at(-1);
    if (head && (!last || last.dated.length > 0))
      stretches.push({ after: last?.dated.at(-1)?.to ?? 0, heads: [head], dated: [] });
    else if (head) last?.heads.push(head);
    else if (date && last) last.dated.push(date);
  }
  return stretches.filter(stretch => stretch.dated.length > 0);
};

const tableOf = (
  ground: Ground,
  { kindOf, columnOf }: HeadReader,
  { after, heads, dated }: Stretch,
  barriers: readonly Span[],
): PastTable | null => {
  const head = heads.at(-1);
  const lines = head ? linesOf(ground, dated, barriers) : [];
  const [first] = lines;
  const last = lines.at(-1);
  const chains = head && first ? headsOver({ ground, kindOf }, head, first, after) : null;
  if (!chains || !head || !first || !last) return null;
  const to = last.slots.at(-1)?.to ?? last.dated.to;
  const from = Math.min(head.from, ...chains.flat().map(box => box.from));
  return { from, to, box: commonBox(head.box, { from, to }), lines, columns: chains.map(columnOf), chains };
};

/** Rows of single orders are a list of buyers' cases with their dates, and a name over them a filter's. */
const isOfOrders = ({ leaves }: Ground, { from, to }: PastTable): boolean =>
  leaves.slice(from, to).some(isOrder);

/** The tables of the past on a page: under names of metrics or of scores, rows with dates. */
export const findTables = (look: Look, vocabulary: Vocabulary): readonly PastTable[] => {
  const { ground, labels, languages } = look;
  const heads = [...labels, ...scoresIn(ground, vocabulary)];
  const dated = heads.length > 0 ? findDated(ground, languages) : [];
  const reader = headReader(look, vocabulary);
  const tables = stretchesOf(heads, dated).flatMap(stretch => tableOf(ground, reader, stretch, heads) ?? []);
  return tables.filter(table => !isOfOrders(ground, table));
};
