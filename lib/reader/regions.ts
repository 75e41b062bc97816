import type { Region } from '../catalogue/labels/label-file';
import type { Box, Span } from './box';
import { textOf, type Ground } from './cells';
import { isHeading } from './headings';
import type { Hit } from './labels';
import { isControl } from './name';
import { holdsElsewhere } from './holds-elsewhere';
import { isOtherTime } from './parse/other-time';
import { isPicked } from './picked';
import { reachOf, type Spoken } from './reach';

type Opening = Span & { readonly region: Region };

/** A heading's text may stand in a span within it. */
const headingOf = <S extends Span>(hit: S): S => {
  let box = hit.box;
  while (!isHeading(box) && box.up && box.up.from === hit.from && box.up.to === hit.to) box = box.up;
  return { ...hit, box };
};

/** "Goal" "1%": the name of the figure that follows it, and of nothing else. */
const isPair = (ground: Ground, { to }: Span): boolean => {
  const next = ground.leaves[to];
  if (!next || !/\p{Nd}/u.test(next.text)) return false;
  const kinds = (['rate', 'duration', 'count'] as const).map(unit => ground.classify(next.text, unit).kind);
  return kinds.some(kind => kind === 'value' || kind === 'target' || kind === 'counts');
};

/** A link leads to another place, and is no heading of what follows. */
const leadsAway = ({ box: { el } }: Span): boolean =>
  el.closest('a, kat-link')?.matches(':not([aria-expanded])') ?? false;

/** A link or a button "Previous" turns pages; of a switch the half that is on counts. */
const isAside = (opening: Opening): boolean =>
  opening.region === 'not-current' ? isControl(opening.box) && !isPicked(opening) : leadsAway(opening);

const opens = (ground: Ground, opening: Opening): boolean =>
  opening.region !== 'section' &&
  !isAside(opening) &&
  (opening.region !== 'not-current' || !isPair(ground, opening));

const LONGEST_TITLE = 50;
const TITLE = /^(caption|legend|summary)$/;

/** The heading or title that begins with a text. */
const titleFrom = (box: Box, from: number): Box | null => {
  for (let at: Box | null = box; at && at.from === from; at = at.up)
    if (isHeading(at) || TITLE.test(at.el.localName)) return at;
  return null;
};

/** Headings such as "2025", "Q3 2026" or "My goal", in one piece or several. */
const otherTimes = (ground: Ground): readonly Opening[] =>
  ground.leaves.flatMap(({ text, box }, from): readonly Opening[] => {
    if (text.trim().length > LONGEST_TITLE || !ground.isShown(box.el)) return [];
    const title = titleFrom(box, from);
    const says = title ? textOf(ground, title) : '';
    if (!title || !(isOtherTime(says) || holdsElsewhere(ground, says))) return [];
    return [{ from, to: title.to, box: title, region: 'not-current' }];
  });

/** The regions of a page in which nothing is a reading: news, advice, other times, what buyers wrote. */
export const regionsAmong = (ground: Ground, hits: readonly Hit[]): readonly Span[] => {
  const spoken: Spoken = {
    own: hits.filter(({ wording }) => wording.labels.length > 0 || wording.term !== null),
    sections: hits.filter(({ wording }) => wording.region === 'section').map(headingOf),
  };
  const named = hits.flatMap(({ wording, ...hit }): readonly Opening[] =>
    wording.region && textOf(ground, hit) !== '' ? [{ ...headingOf(hit), region: wording.region }] : [],
  );
  return [...named, ...otherTimes(ground)]
    .filter(opening => opens(ground, opening))
    .map(opening => reachOf(ground, opening, opening.region, spoken));
};
