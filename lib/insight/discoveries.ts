/**
 * Which of many chances, looked at at once, may count: of those that do, at most the share `rate` is expected to be
 * chance. The largest i with the i-th smallest ≤ i ÷ m × rate, and all smaller ones. Null stands for one that was not
 * tested and is not counted. Source: Y. Benjamini, Y. Hochberg, "Controlling the false discovery rate", Journal of the
 * Royal Statistical Society B 57 (1995), 289–300; it holds for series that move together too (Benjamini, Yekutieli 2001).
 */
export const discoveries = (chances: readonly (number | null)[], rate: number): readonly boolean[] => {
  const tested = chances.filter(chance => chance !== null).toSorted((one, other) => one - other);
  const last = tested.findLastIndex((chance, at) => chance <= ((at + 1) / tested.length) * rate);
  const limit = tested[last] ?? -1;
  return chances.map(chance => chance !== null && chance <= limit);
};
