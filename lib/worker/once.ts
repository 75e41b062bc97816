/** Says each kind of thing once in the worker's life, so that a page cannot fill the log. */
export const sayOnce = (say: (words: string) => void): ((kind: string, words: string) => void) => {
  const said = new Set<string>();
  return (kind, words) => {
    if (said.has(kind)) return;
    said.add(kind);
    say(`Benchline: ${words}`);
  };
};
