import type { Unit } from '../catalogue/metric';
import { commonBox, holds } from './box';
import { isCandidate } from './cell';
import { cellsIn, type Ground } from './cells';
import type { Label } from './labels';
import { panelOf, partsWithoutLabels } from './tabs';
import { NO_HEADS, type Territory } from './territory';

const sharesMetric = (one: Label, other: Label): boolean =>
  one.metrics.some(({ metric }) => other.metrics.some(each => each.metric === metric));

/** A panel without a name of its own has that of its tab: what stands in it apart from other labels. */
export const tabbed = (
  ground: Ground,
  label: Label,
  labels: readonly Label[],
  unit: Unit,
): Territory | null => {
  const panel = panelOf(ground, label);
  if (!panel || labels.some(other => holds(panel, other) && sharesMetric(other, label))) return null;
  const cells = partsWithoutLabels(ground, panel, labels).flatMap(part => cellsIn(ground, part.box, unit));
  const box = commonBox(panel.box, label);
  return cells.some(isCandidate) ? { box, cells, heads: NO_HEADS } : null;
};
