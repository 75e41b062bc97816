import type { Scope } from '../../catalogue/metric';
import type { MetricShape } from '../../catalogue/shapes';
import type { Look } from '../look';
import type { Vocabulary } from '../vocabulary';
import type { Column } from './columns';
import type { Filters } from './filters';
import { standsOver } from './heads';
import { metricOver } from './metric-over';
import type { PastTable } from './tables';

/** A column whose figures are to be read, with what its readings have in common. `score`: under the table's own heading. */
export type Wanted = {
  readonly kind: 'metric' | 'score';
  readonly at: number;
  readonly metric: MetricShape;
  readonly label: string;
  readonly scope: Scope | null;
  readonly unit: string;
};

type Asked = {
  readonly look: Look;
  readonly vocabulary: Vocabulary;
  readonly table: PastTable;
  readonly filters: Filters;
};

/** Do the heads stand over these rows at all? Dates under the name of a metric, or a name beside its column: no. */
const fits = ({ look, table: { columns, lines, chains } }: Asked): boolean => {
  const [line] = lines;
  const dates = line && columns[line.dateAt];
  const isUnder = !dates || dates.kind === 'dates' || dates.kind === 'unknown';
  const isElsewhere = columns.some(({ kind }, at) => kind === 'dates' && at !== line?.dateAt);
  const isAside = chains.some((chain, at) => {
    const [head, cell] = [chain.at(-1), line?.slots[at]];
    return head !== undefined && cell !== undefined && !standsOver(look.ground, head, cell);
  });
  return isUnder && !isElsewhere && !isAside;
};

const wantedOf = (asked: Asked, column: Column, at: number): readonly Wanted[] => {
  if (column.kind === 'metric') {
    const { metric, label, scope } = column;
    return [{ kind: 'metric', at, metric, label, scope: scope ?? asked.filters.scope, unit: '' }];
  }
  const over = column.kind === 'score' ? metricOver(asked.look, asked.vocabulary, asked.table) : null;
  if (!over) return [];
  const { metric, label, unit } = over;
  return [{ kind: 'score', at, metric, label: label.text, scope: metric.scopes[0] ?? null, unit }];
};

/** The columns to read; none where the heads contradict the rows. */
export const wantedIn = (asked: Asked): readonly Wanted[] =>
  fits(asked) ? asked.table.columns.flatMap((column, at) => wantedOf(asked, column, at)) : [];
