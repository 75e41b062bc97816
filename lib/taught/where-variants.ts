import type { Unit } from '../catalogue/metric';
import { wordingKey } from '../catalogue/wording-key';
import { commonBox, type Box } from '../reader/box';
import { isCandidate, type Cell } from '../reader/cell';
import { cellsIn } from '../reader/cells';
import { headingOver } from '../reader/heading-over';
import { columnHeadOf, isName, namesAround, namesWithin } from './names-around';
import type { TaughtWord, Where } from './rule';
import type { SeenPage } from './seen-page';

/** A way of saying where a value is, the name's own text, and the heading that may later decide between two places. */
export type Variant = { readonly where: Where; readonly label: string; readonly heading: string };

/** Values beside the picked one that are known to be benchmarks. */
export type Benchmarks = { readonly average?: Cell; readonly top?: Cell };

type Sight = {
  readonly seen: SeenPage;
  readonly value: Cell;
  readonly unit: Unit;
  readonly benchmarks: Benchmarks;
};

const keyOf = ({ text }: Cell): string => wordingKey(text);

type NameOf = (value: Cell) => string | null;

const roleOf = (value: Cell, { average, top }: Benchmarks): TaughtWord['is'] => {
  const is = (other: Cell | undefined) => other?.from === value.from;
  return is(average) ? 'average' : is(top) ? 'top' : 'other';
};

/** The words by which the values of one name are told apart: the picked one's own, and the others'. */
const wordsBy = (
  { seen, value, unit, benchmarks }: Sight,
  box: Box,
  nameOf: NameOf,
): readonly TaughtWord[] => {
  const values = cellsIn(seen.look.ground, box, unit).filter(isCandidate);
  const own = nameOf(value);
  const words = new Map<string, TaughtWord['is']>();
  for (const other of values) {
    const name = other.from === value.from ? null : nameOf(other);
    if (name !== null && name !== own) words.set(name, roleOf(other, benchmarks));
  }
  if (own !== null) words.set(own, 'your-value');
  return [...words].map(([key, is]) => ({ key, is }));
};

/** Texts beside the value that are not to be taken for another's name. */
const remarks = (
  { seen, value, unit }: Sight,
  box: Box,
  label: string,
  words: readonly TaughtWord[],
): readonly TaughtWord[] => {
  const known = new Set([label, ...words.map(({ key }) => key)]);
  const names = namesWithin(seen, box, value, unit).filter(({ what }) => what.kind === 'text');
  const keys = new Set(names.map(keyOf).filter(key => !known.has(key)));
  return [...keys].map(key => ({ key, is: 'remark' }));
};

/** Beyond so many words it is no card any more. */
const MOST_WORDS = 12;

/** The names next before and next after a name: where lists have no boxes, they are all that parts one entry from another. */
const neighbours = ({ seen, unit }: Sight, name: Cell): readonly TaughtWord[] => {
  const all = cellsIn(seen.look.ground, seen.body, unit).filter(
    cell => isName(cell) && keyOf(cell) !== keyOf(name),
  );
  const [before, after] = [
    all.findLast(({ to }) => to <= name.from),
    all.find(({ from }) => from >= name.to),
  ];
  const keys = [before, after].flatMap(cell => (cell?.what.kind === 'text' ? [keyOf(cell)] : []));
  return [...new Set(keys)].map(key => ({ key, is: 'name' }));
};

const variantsFor = (sight: Sight, name: Cell): readonly Variant[] => {
  const { seen, value, unit } = sight;
  const { ground } = seen.look;
  const box = commonBox(value.box, name);
  const label = keyOf(name);
  const within: NameOf = other =>
    namesAround(seen, other, unit)
      .map(keyOf)
      .find(key => key !== label) ?? null;
  const heads: NameOf = other => {
    const head = columnHeadOf(seen, other, unit);
    return head && keyOf(head) !== label ? keyOf(head) : null;
  };
  const told = [[], wordsBy(sight, box, within), wordsBy(sight, box, heads)];
  const full = told.map(words => [...words, ...remarks(sight, box, label, words)]);
  const heading = headingOver(ground, name);
  return [...told, ...full, neighbours(sight, name)]
    .filter(words => words.length <= MOST_WORDS)
    .map(words => ({
      where: { label, words, heading: '', needsHeading: false },
      label: name.text.trim(),
      heading,
    }));
};

const withHeading = (variant: Variant): Variant => ({
  ...variant,
  where: { ...variant.where, heading: variant.heading, needsHeading: true },
});

/**
 * Ways of saying where a value is, the plainest first, and those last that lean on a heading. Which of them finds it
 * again, only a trial can tell.
 */
export const variantsOf = (sight: Sight): readonly Variant[] => {
  const all = namesAround(sight.seen, sight.value, sight.unit)
    .filter(name => keyOf(name) !== '')
    .flatMap(name => variantsFor(sight, name));
  const plain = [...new Map(all.map(variant => [JSON.stringify(variant.where), variant])).values()];
  return [...plain, ...plain.filter(({ heading }) => heading !== '').map(withHeading)];
};
