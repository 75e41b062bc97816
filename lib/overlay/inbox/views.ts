import type { CaseView } from '../../inbox';

/** What is to stand beside rows, by their prints. */
export type Views = ReadonlyMap<string, CaseView>;

/**
 * The answer's views by the prints of the rows that were sent. Rows that look alike and have been answered differently cannot be
 * told apart: nothing stands beside them.
 */
export const viewsOf = (prints: readonly string[], answered: readonly (CaseView | null)[]): Views => {
  const found = new Map<string, CaseView | null>();
  for (const [at, print] of prints.entries()) {
    const view = answered[at] ?? null;
    const before = found.get(print);
    const isAlike = before === undefined || JSON.stringify(before) === JSON.stringify(view);
    found.set(print, isAlike ? view : null);
  }
  return new Map([...found].flatMap(([print, view]) => (view ? [[print, view] as const] : [])));
};
