import type { Unit } from '../catalogue/metric';
import type { Box } from './box';
import { isCandidate } from './cell';
import { cellsIn, type Ground } from './cells';
import type { Label } from './labels';
import { NO_HEADS, type Territory } from './territory';

/** The name by which markup may refer to a label: its own, or that of what holds nothing else. */
const idOf = ({ box, from, to }: Label): string => {
  for (let at: Box | null = box; at?.from === from && at.to === to; at = at.up) if (at.el.id) return at.el.id;
  return '';
};

const boxOf = ({ leaves }: Ground, el: Element): Box | null => {
  const leaf = leaves.find(({ box }) => el.contains(box.el));
  let box = leaf?.box ?? null;
  while (box && box.el !== el) box = box.up;
  return box;
};

/** By reference: the one element whose `aria-labelledby` names the label, wherever it stands. */
export const referenced = (ground: Ground, label: Label, unit: Unit): Territory | null => {
  const id = idOf(label);
  if (!/^[\w-]+$/.test(id)) return null;
  const root = label.box.el.getRootNode() as Document | ShadowRoot;
  const [el, other] = root.querySelectorAll(`[aria-labelledby="${id}"]`);
  const box = el && !other ? boxOf(ground, el) : null;
  const cells = box ? cellsIn(ground, box, unit) : [];
  return box && cells.some(isCandidate) ? { box, cells, heads: NO_HEADS } : null;
};
