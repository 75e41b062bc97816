/** A page has fewer texts; one that never repeats itself shall not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** Remembers an answer that depends on nothing but the text. */
export const perText = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, { readonly is: T }>();
  return text => {
    const one = known.get(text) ?? { is: answer(text) };
    if (known.size < MOST_REMEMBERED) known.set(text, one);
    return one.is;
  };
};
