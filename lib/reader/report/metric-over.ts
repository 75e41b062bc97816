import type { MetricShape } from '../../catalogue/shapes';
import { holds, type Box } from '../box';
import { isHeading } from '../headings';
import { isPicked } from '../picked';
import type { Label } from '../labels';
import type { Look } from '../look';
import type { Vocabulary } from '../vocabulary';

/** The metric under whose name a table stands. `unit`: the word for its unit that stands with the name ("hrs"), or ''. */
export type Over = { readonly metric: MetricShape; readonly label: Label; readonly unit: string };

type Place = { readonly from: number; readonly to: number; readonly box: Box };

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"], caption, legend';

const isTitle = ({ box }: Label): boolean => isHeading(box) || box.el.closest(HEADING) !== null;

/** Of the names in the nearest box that has any: the chosen tab, else the last heading before the table, else the only one. */
const among = (names: readonly Label[], table: Place): Label | null => {
  const picked = names.filter(isPicked);
  if (picked.length > 0) return picked.length === 1 ? (picked[0] ?? null) : null;
  const before = names.filter(({ to }) => to <= table.from);
  const title = before.findLast(isTitle);
  if (title) return title;
  return names.length === 1 ? (before[0] ?? null) : null;
};

const nameOver = (labels: readonly Label[], table: Place): Label | null => {
  for (let box: Box | null = table.box; box; box = box.up) {
    const around: Box = box;
    const names = labels.filter(label => holds(around, label) && !holds(table, label));
    if (names.length > 0) return among(names, table);
  }
  return null;
};

/** "hrs" right behind the name, or in brackets within it; a word of which one is a time. */
const unitBeside = ({ ground }: Pick<Look, 'ground'>, { text, to }: Label): string => {
  const next = ground.leaves[to]?.text.trim() ?? '';
  const inside = /\(([\p{L}.]+)\)\s*$/u.exec(text)?.[1] ?? '';
  const words = [inside, next.replace(/^[(（]|[)）]$/g, '')];
  return (
    words.find(
      word => /^[\p{L}.]+$/u.test(word) && ground.classify(`1 ${word}`, 'duration').kind === 'value',
    ) ?? ''
  );
};

/** The metric that a table of scores is about, or null where the page leaves a doubt. */
export const metricOver = (look: Look, { shapes }: Vocabulary, table: Place): Over | null => {
  const label = nameOver(look.labels, table);
  const ids = [...new Set(label?.metrics.map(({ metric }) => metric))];
  const metric = shapes.get(ids[0] ?? '');
  return label && metric && ids.length === 1 ? { metric, label, unit: unitBeside(look, label) } : null;
};
