import type { Unit } from '../catalogue/metric';
import type { Ground } from './cells';
import { flat } from './flat-list';
import { grown } from './grow';
import { columns } from './head-columns';
import type { Label } from './labels';
import { referenced } from './referenced';
import { tabbed } from './tab-panel';
import type { Territory } from './territory';

/** The territory of a label, or null where the structure leaves a doubt. */
export const territoryOf = (
  ground: Ground,
  label: Label,
  labels: readonly Label[],
  unit: Unit,
): Territory | null =>
  grown(ground, label, labels, unit) ??
  flat(ground, label, labels, unit) ??
  columns(ground, label, labels, unit) ??
  tabbed(ground, label, labels, unit) ??
  referenced(ground, label, unit);
