import type { Cell } from './cell';

/** A drawing of stars shows no more than halves: "3.8" may be drawn as 4. */
const COARSE = 0.5;

const starsOf = ({ what }: Cell): number =>
  what.kind === 'value' ? (what.values[0] ?? Number.NaN) : Number.NaN;
const isPicture = ({ box }: Cell): boolean => box.el.localName === 'kat-star-rating';

/** The values without drawings of stars that say less exactly what a number beside them says. */
export const withoutPictures = (values: readonly Cell[]): readonly Cell[] => {
  const written = values.filter(cell => !isPicture(cell));
  const isSaid = (cell: Cell) => written.some(each => Math.abs(starsOf(each) - starsOf(cell)) <= COARSE);
  return values.filter(cell => !isPicture(cell) || !isSaid(cell));
};
