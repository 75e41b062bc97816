/** Numbers from 0 (included) to 1. */
export type Random = () => number;

/** A small seeded generator (mulberry32), so that a rewrite is known by its number. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of some, by chance. */
export const oneOf = <T>(some: readonly [T, ...T[]], random: Random): T =>
  some[Math.floor(random() * some.length)] ?? some[0];
