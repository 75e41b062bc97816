/** The entries by name, in the order in which each name first comes; no group is empty. */
export const grouped = <T>(entries: readonly T[], name: (entry: T) => string): [T, ...T[]][] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of entries) {
    const group = groups.get(name(entry));
    if (group) group.push(entry);
    else groups.set(name(entry), [entry]);
  }
  return [...groups.values()];
};
