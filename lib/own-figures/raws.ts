import { cellOf } from './cell';
import { columnOf, metricOfRole, type Mapping } from './mapping';
import type { Sheet, SheetRow } from './sheet';

/** A value as the file has it. `part`, `whole`: the cells of the counts behind it, '' where there are none. */
export type Raw = {
  readonly row: SheetRow;
  readonly cell: string;
  readonly name: string;
  readonly metric: string;
  readonly part: string;
  readonly whole: string;
};

type Place = { readonly value: number; readonly part: number; readonly whole: number };
/** Where the values of a metric stand, and under which name. */
type Source = {
  readonly at: Place;
  readonly of: (row: SheetRow) => { readonly name: string; readonly metric: string };
};

const namedSource = (mapping: Mapping, at: Place): readonly Source[] => {
  const column = columnOf(mapping, 'metric');
  const of: Source['of'] = row => {
    const name = cellOf(row, column);
    return { name, metric: mapping.names[name] ?? '' };
  };
  return column < 0 ? [] : [{ at, of }];
};

/** Counts that are of no metric by name are those of the only one. */
const wideSources = ({ head }: Sheet, mapping: Mapping, row: Place): readonly Source[] => {
  const metrics = [...new Set(mapping.roles.flatMap(role => metricOfRole(role) ?? []))];
  const isOnly = metrics.length === 1 && columnOf(mapping, 'metric') < 0;
  return metrics.map(metric => {
    const value = columnOf(mapping, `is:${metric}`);
    const [part, whole] = [columnOf(mapping, `part:${metric}`), columnOf(mapping, `whole:${metric}`)];
    const counts = isOnly && part < 0 && whole < 0 ? row : { part, whole };
    const name = head[value] ?? head[counts.part] ?? '';
    return { at: { value, part: counts.part, whole: counts.whole }, of: () => ({ name, metric }) };
  });
};

const rawOf = (row: SheetRow, { at, of }: Source): Raw => ({
  row,
  ...of(row),
  cell: cellOf(row, at.value),
  part: cellOf(row, at.part),
  whole: cellOf(row, at.whole),
});

/** Every value in the file. An empty cell without counts is no value and no fault: a wide table has many. */
export const rawsOf = (sheet: Sheet, mapping: Mapping): readonly Raw[] => {
  const row = {
    value: columnOf(mapping, 'value'),
    part: columnOf(mapping, 'part'),
    whole: columnOf(mapping, 'whole'),
  };
  const sources = [...namedSource(mapping, row), ...wideSources(sheet, mapping, row)];
  return sheet.rows
    .flatMap(each => sources.map(source => rawOf(each, source)))
    .filter(({ cell, part, whole }) => cell !== '' || (part !== '' && whole !== ''));
};
