import type { Box } from './box';
import type { Ground } from './cells';

type Ask<T> = (ground: Ground, box: Box) => T;

/**
 * Remembers an answer about a box for as long as one look at the page lasts, in which nothing changes: each box
 * is asked about by every label around it. Another look (without the tables of the past) has another memory.
 */
export const perBox = <T>(answer: Ask<T>): Ask<T> => {
  const looks = new WeakMap<Ground['memory'], Map<Box, { readonly is: T }>>();
  return (ground, box) => {
    const known = looks.get(ground.memory) ?? new Map<Box, { readonly is: T }>();
    looks.set(ground.memory, known);
    const one = known.get(box) ?? { is: answer(ground, box) };
    known.set(box, one);
    return one.is;
  };
};
