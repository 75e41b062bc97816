import { holds, type Box, type Span } from './box';
import type { Ground } from './cells';
import { kidsOf } from './cells';
import { isHeading } from './headings';
import type { Label } from './labels';
import { isTable } from './order-table';

const TAB = '[role="tab"], kat-tab-header';
const PANEL = '[role="tabpanel"], kat-tab';

/** The tab that an element is or stands in. A tab names a panel; it is no head of a column, and lacks no value. */
export const tabOf = (el: Element): Element | null => el.closest(TAB);

const isChosen = (tab: Element): boolean =>
  tab.getAttribute('aria-selected') === 'true' || tab.hasAttribute('selected');

/** Does the panel say that it is another tab's? */
const isOthers = (panel: Element, tab: Element): boolean => {
  const id = panel.getAttribute('tab-id');
  if (id !== null && tab.getAttribute('tab-id') !== null) return id !== tab.getAttribute('tab-id');
  const by = panel.getAttribute('aria-labelledby');
  const named = by === null ? null : panel.ownerDocument.getElementById(by);
  return named !== null && !tab.contains(named) && !named.contains(tab);
};

/** Is it the one tab of its list that is chosen, or that the panel names? */
const isOpenTab = (tab: Element, panel: Element): boolean =>
  isChosen(tab) ||
  (panel.hasAttribute('tab-id') && panel.getAttribute('tab-id') === tab.getAttribute('tab-id'));

/** What comes right after the tabs, in the nearest box that has something shown there. */
const afterTabs = (ground: Ground, label: Label): Span | null => {
  for (let box: Box | null = label.box; box; box = box.up) {
    const around = box;
    const next = kidsOf(ground, around).find(
      kid =>
        kid.from >= label.to && kid.box !== around && !holdsTab(kid.box.el) && ground.isShown(kid.box.el),
    );
    if (next) return next;
  }
  return null;
};

const holdsTab = (el: Element): boolean => el.matches(TAB) || el.querySelector(TAB) !== null;

/** The panel of a tab that is chosen, or null: what is not one, or is another tab's, belongs to no tab. */
export const panelOf = (ground: Ground, label: Label): Span | null => {
  const tab = tabOf(label.box.el);
  const panel = tab && afterTabs(ground, label);
  if (!panel) return null;
  const { el } = panel.box;
  if (!el.matches(PANEL)) return isChosen(tab) && !isHeading(panel.box) ? panel : null;
  return !isOthers(el, tab) && isOpenTab(tab, el) ? panel : null;
};

/** The parts of a panel that hold no label; of tables with labels nothing, as their heads are about those. */
export const partsWithoutLabels = (ground: Ground, span: Span, labels: readonly Label[]): readonly Span[] => {
  if (!labels.some(label => holds(span, label))) return [span];
  if (isTable(span.box)) return [];
  return kidsOf(ground, span.box).flatMap(kid =>
    kid.box === span.box ? [] : partsWithoutLabels(ground, kid, labels),
  );
};
