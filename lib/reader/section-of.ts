import type { Section } from '../catalogue/metric';
import type { MetricShape } from '../catalogue/shapes';
import { holds, type Box } from './box';
import type { Label, SectionPlace } from './labels';

type Places = { readonly labels: readonly Label[]; readonly headings: readonly SectionPlace[] };

const shapesOf = ({ metrics }: Label, shapes: ReadonlyMap<string, MetricShape>): readonly MetricShape[] =>
  [...new Set(metrics.map(({ metric }) => metric))].flatMap(id => shapes.get(id) ?? []);

/** The sections that something within a box names: a heading, or a label that only one section has. */
const sectionsIn = (
  box: Box,
  { labels, headings }: Places,
  shapes: ReadonlyMap<string, MetricShape>,
): readonly Section[] => {
  const named = labels
    .filter(label => holds(box, label))
    .map(label => [...new Set(shapesOf(label, shapes).map(({ section }) => section))])
    .flatMap(sections => (sections.length === 1 ? sections : []));
  return [...headings.filter(each => holds(box, each)).map(({ section }) => section), ...named];
};

/**
 * The metrics that a label means. Two sections may share a name ("Late Response Rate" is of messages and of
 * returns): the nearest box that names one of these sections, and no other of them, decides.
 * Several where nothing does.
 */
export const metricsMeant = (
  label: Label,
  places: Places,
  shapes: ReadonlyMap<string, MetricShape>,
): readonly MetricShape[] => {
  const all = shapesOf(label, shapes);
  const own = new Set(all.map(({ section }) => section));
  if (own.size < 2) return all;
  for (let box: Box | null = label.box; box; box = box.up) {
    const [first, ...others] = sectionsIn(box, places, shapes).filter(section => own.has(section));
    if (first && others.some(other => other !== first)) return all;
    if (first) return all.filter(({ section }) => section === first);
  }
  return all;
};
