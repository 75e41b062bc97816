/**
 * Makes something at its first use, and once. The worker starts for every page, and what a start does not need (patterns,
 * schemas, tables) would make each page wait for it.
 */
export const lazy = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => (made ??= make());
};
