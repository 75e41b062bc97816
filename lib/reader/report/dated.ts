import { holds, type Box, type Span } from '../box';
import { isOutByMarkup } from '../bounds';
import { textOf, type Ground } from '../cells';
import { daysIn } from '../parse/date';
import type { Ways } from './settle-dates';

/** A text that is a date or a period, where it stands. */
export type Dated = Span & { readonly ways: Ways };

/** What could be a date at all, so that rates and counts cost nothing: a word, or digits in three groups. */
const DATE_LIKE = /\p{L}|\p{Nd}[\s\p{P}]+\p{Nd}+[\s\p{P}]+\p{Nd}/u;
const NO_DATE = /[%٪:]/;
const LONGEST = 64;
const MOST_LEAVES = 6;

const waysOf = (text: string, languages: readonly string[]): Ways | null => {
  if (text.length > LONGEST || NO_DATE.test(text) || !DATE_LIKE.test(text)) return null;
  const dm = daysIn(text, languages, 'dm');
  // With a word for the month there is one order only.
  const md = /\p{L}/u.test(text) ? dm : daysIn(text, languages, 'md');
  return dm || md ? { dm, md } : null;
};

const isRange = ({ dm, md }: Ways): boolean => [dm, md].some(way => way !== null && way.start !== way.end);

/** A period may be cut in pieces: the smallest box whose whole text is one. */
const aroundLeaf = (ground: Ground, at: number, languages: readonly string[]): Dated | null => {
  let found: Dated | null = null;
  for (let box: Box | null = ground.leaves[at]?.box ?? null; box; box = box.up) {
    if (box.to - box.from > MOST_LEAVES) break;
    const ways = waysOf(textOf(ground, box), languages);
    if (ways && (!found || isRange(ways))) found = { from: box.from, to: box.to, box, ways };
    if (found && isRange(found.ways)) break;
  }
  return found;
};

/** Every date and period that is shown as a whole text of its own, in the order of the page. */
export const findDated = (ground: Ground, languages: readonly string[]): readonly Dated[] => {
  const found: Dated[] = [];
  for (const [at, leaf] of ground.leaves.entries()) {
    const last = found.at(-1);
    if (last && holds(last, { from: at, to: at + 1 })) continue;
    if (!/\p{Nd}/u.test(leaf.text) || NO_DATE.test(leaf.text) || leaf.text.length > LONGEST) continue;
    const dated = aroundLeaf(ground, at, languages);
    if (dated && ground.isShown(dated.box.el) && !isOutByMarkup(dated.box)) found.push(dated);
  }
  return found;
};
