/** A fraction from 0 to 1 that is the same for the same two numbers (mulberry32's mixing of 32 bits). */
export const chance = (seed: number, turn: number): number => {
  let bits = (Math.imul(seed + 1, 0x9e3779b1) + Math.imul(turn + 1, 0x6d2b79f5)) | 0;
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};
