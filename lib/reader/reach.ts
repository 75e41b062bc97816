import type { Region } from '../catalogue/labels/label-file';
import { holds, markupOf, type Box, type Span } from './box';
import { isTable } from './order-table';
import { kidsOf, textOf, type Ground } from './cells';
import { headings, levelOf } from './headings';
import { isControl } from './name';

/** What the page says besides: a heading that is a label or a column head opens no other part of the page. */
export type Spoken = { readonly own: readonly Span[]; readonly sections: readonly Span[] };

/** The table of which the box is a column head. */
const tableHeadedBy = (box: Box): Box | null => {
  const head = box.el.closest('th, thead, [role="columnheader"]');
  let at: Box | null = head ? box : null;
  while (at && !isTable(at)) at = at.up;
  return at;
};

const isText = ({ from, to }: Box): boolean => to - from === 1;
const CONTROL = 'a, button, [role="tab"], kat-tab-header';

/**
 * In a table without elements of a table, a head such as "Comments" is one of several texts at the start of
 * one box: of the whole grid, or of its first row.
 */
const gridHeadedBy = (ground: Ground, heading: Span): Box | null => {
  let { box } = heading;
  while (box.up && box.up.from === heading.from && box.up.to === heading.to) box = box.up;
  const kids = box.up?.kids.filter(({ el }) => ground.isShown(el)) ?? [];
  const before = kids.slice(0, kids.indexOf(box));
  if (before.length === 0 || !before.every(isText) || box.el.closest(CONTROL)) return null;
  const grid = kids.every(isText) && kids.at(-1) === box ? box.up?.up : box.up;
  return grid && headings(ground, grid).length === 0 ? grid : null;
};

/** A heading's bar may hold a link or an icon besides ("Account Health News", "See all"). */
const MOST_IN_BAR = 3;

/** The heading with its bar, as long as that holds nothing but controls. */
const barOf = (ground: Ground, heading: Span): Box => {
  let box = heading.box;
  const isBar = ({ from, to }: Box): boolean =>
    from === heading.from &&
    to - heading.to <= MOST_IN_BAR &&
    ground.leaves.slice(heading.to, to).every(leaf => isControl(leaf.box) || !/\p{L}/u.test(leaf.text));
  while (box.up && isBar(box.up)) box = box.up;
  return box;
};

/** What people wrote stands in entries, which have headings of their own. */
const ENTRY = 'article, li, [role="listitem"], [role="article"]';

const isInEntry = ({ box }: Span, { box: { el } }: Span): boolean => {
  const entry = box.el.closest(ENTRY);
  return entry !== null && !entry.contains(el);
};

type Case = {
  readonly ground: Ground;
  readonly heading: Span;
  readonly region: Region;
  readonly spoken: Spoken;
  readonly bar: Box;
};

const isOf = (spans: readonly Span[], heading: Span): boolean => spans.some(span => holds(heading, span));

/** Does a heading open another part of the page? What only names a metric or a fulfilment does not. */
const opensAnother = ({ heading, region, spoken }: Case, other: Span): boolean => {
  if (region === 'buyer-text') return isOf(spoken.sections, other);
  if (isOf(spoken.own, other)) return false;
  return region === 'not-current' || !isInEntry(other, heading);
};

/** Where in a box another heading as high opens another part of the page. */
const closers = (one: Case, outer: Box): readonly Span[] =>
  headings(one.ground, outer).filter(
    other => other.from >= one.bar.to && levelOf(other.box) <= levelOf(one.heading.box),
  );

/** Parts that look like the heading and are titles too: short words, no figure. */
const rivals = ({ ground, heading, bar, spoken }: Case, outer: Box): readonly Span[] => {
  const markup = markupOf(heading.box);
  return kidsOf(ground, outer).filter(
    kid =>
      kid.from >= bar.to &&
      kid.box !== outer &&
      markupOf(kid.box) === markup &&
      kid.to - kid.from <= MOST_IN_BAR &&
      !isOf(spoken.own, kid) &&
      ground.isShown(kid.box.el) &&
      ground.classify(textOf(ground, kid), 'rate').kind === 'text',
  );
};

const isAlike = ({ ground }: Case, box: Box, outer: Box): boolean =>
  kidsOf(ground, outer).some(kid => kid.from >= box.to && markupOf(kid.box) === markupOf(box));

/** A box that is more than the heading ends where any heading as high, or a box like it, follows. */
const isWhole = (one: Case, box: Box, outer: Box): boolean =>
  box.to > one.bar.to && (closers(one, outer).length > 0 || isAlike(one, box, outer));

const endsIn = (one: Case, outer: Box): readonly number[] =>
  [
    ...closers(one, outer).filter(other => opensAnother(one, other)),
    ...(one.region === 'buyer-text' ? [] : rivals(one, outer)),
  ]
    .map(({ from }) => from)
    .toSorted((first, second) => first - second);

/**
 * How far a heading such as "Recent Feedback" or "Last year" reaches: the largest box that it opens, up to
 * the next heading as high that opens another part of the page. "Comments" as a column head speaks of its
 * whole table, any other head of its column only, which foreign.ts sees to.
 */
export const reachOf = (ground: Ground, heading: Span, region: Region, spoken: Spoken): Span => {
  const table = tableHeadedBy(heading.box);
  if (table) return region === 'buyer-text' ? { from: table.from, to: table.to, box: table } : heading;
  const grid = region === 'buyer-text' ? gridHeadedBy(ground, heading) : null;
  if (grid) return { from: grid.from, to: grid.to, box: grid };
  const bar = barOf(ground, heading);
  const one: Case = { ground, heading, region, spoken, bar };
  let box = bar;
  while (box.up?.from === heading.from && endsIn(one, box.up).length === 0 && !isWhole(one, box, box.up))
    box = box.up;
  if (box.to > bar.to || !box.up) return { from: heading.from, to: box.to, box };
  const around = box.up;
  const ends = endsIn(one, around);
  // "Last year" right over "Seller Fulfilled" speaks of what comes under both.
  const isOver = region === 'not-current' && ends[0] === bar.to;
  return {
    from: heading.from,
    to: (isOver ? ends.find(end => end > bar.to) : ends[0]) ?? around.to,
    box: around,
  };
};
