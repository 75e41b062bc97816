import type { SaidTime } from '../../inbox';
import type { Box } from '../box';
import { isWithin } from '../composed';
import { isWords, type Ground, type Piece } from './ground';
import { dayHeads, underHead, type DayHead } from './day-heads';
import type { Pane } from './pane';

/** A bubble: its box, its time, and its texts without the time. */
export type Bubble = {
  readonly box: Box;
  /** The text of its time. */
  readonly stamp: Piece;
  readonly time: SaidTime | null;
  readonly texts: readonly Piece[];
};

const stepOf = ({ el }: Box): string => `${el.localName}.${el.getAttribute('class') ?? ''}`;

/** Three levels of tags and classes tell the place of a time from that of a buyer's words. */
const placeOf = ({ leaf: { box } }: Piece): string =>
  [box, box.up, box.up?.up].flatMap(each => (each ? stepOf(each) : [])).join('<');

/** Texts of the pane that stand where nothing but times stand. */
const timesIn = (pieces: readonly Piece[]): readonly Piece[] => {
  const places = Map.groupBy(pieces, placeOf);
  const times = [...places.values()].filter(each => each.every(({ said }) => said !== null)).flat();
  return times.toSorted((one, other) => one.at - other.at);
};

/** The largest box around a time in which there is no other, and not the reply box. */
const boxAround = (time: Piece, times: readonly Piece[], { turns, reply }: Pane): Box => {
  let best = time.leaf.box;
  for (let box: Box | null = best; box && box !== turns; box = box.up) {
    const around: Box = box;
    const held = times.filter(({ at }) => at >= around.from && at < around.to);
    if (held.length > 1 || isWithin(reply, box.el)) break;
    best = box;
  }
  return best;
};

const kindOf = (box: Box): string => {
  const tags: string[] = [];
  for (let at: Box | null = box; at; at = at.up) tags.push(at.el.localName);
  return tags.join('<');
};

/** Bubbles stand in one place of the structure; a head with a date is in another. Of two the one nearer to the reply. */
const commonest = (bubbles: readonly Stamped[]): readonly Stamped[] => {
  const kinds = [...Map.groupBy(bubbles, ({ box }) => kindOf(box)).values()];
  return kinds.reduce<readonly Stamped[]>((best, kind) => (kind.length >= best.length ? kind : best), []);
};

const attributeTimes = ({ marks }: Ground, box: Box): readonly SaidTime[] => [
  ...(marks.get(box)?.times ?? []),
  ...box.kids.flatMap(kid => attributeTimes({ marks } as Ground, kid)),
];

type Stamped = Omit<Bubble, 'time'> & { readonly stamp: Piece };

/** A time of day alone, under no head of a day, is of any day. */
const timeOf = (ground: Ground, { box, stamp: { said }, texts }: Stamped, head: DayHead): SaidTime | null => {
  if (!texts.some(isWords)) return null;
  const [instant, other] = attributeTimes(ground, box);
  if (instant && !other) return instant;
  return said && !(said.clock && head.is === 'none') ? underHead(said, head) : null;
};

/** The bubbles of a pane, in the page's order. Two texts that could both be a bubble's time give none. */
export const bubblesIn = (
  ground: Ground,
  pane: Pane,
  isShown: (el: Element) => boolean,
): readonly Bubble[] => {
  const { turns, reply } = pane;
  const pieces = ground.pieces
    .slice(turns.from, turns.to)
    .filter(
      ({ leaf }) =>
        !isWithin(leaf.box.el, reply) &&
        leaf.box.el.closest('button, kat-button, [contenteditable]') === null &&
        isShown(leaf.box.el),
    );
  const times = timesIn(pieces).filter(({ said }) => said?.time.is !== 'left' && said?.time.is !== 'overdue');
  const all = times.map((time): Stamped => {
    const box = boxAround(time, times, pane);
    const inside = pieces.filter(({ at }) => at >= box.from && at < box.to && at !== time.at);
    const texts = inside.filter(piece => /[\p{L}\p{N}]/u.test(piece.text) && !piece.country);
    return { box, stamp: time, texts };
  });
  const bubbles = commonest(all.filter(({ texts }) => texts.length > 0));
  const heads = dayHeads(
    ground,
    bubbles.map(({ box }) => box),
  );
  return bubbles.map((bubble, at) => ({
    box: bubble.box,
    stamp: bubble.stamp,
    texts: bubble.texts,
    time: timeOf(ground, bubble, heads[at] ?? { is: 'none' }),
  }));
};
