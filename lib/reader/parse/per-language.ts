/**
 * Remembers what `learn` makes of a language, as Intl formatters are slow to build. Languages come
 * from pages: a tag that Intl refuses is a language of which nothing is known, not an error.
 */
export const perLanguage = <T>(learn: (language: string) => T, nothing: T): ((language: string) => T) => {
  const learnt = new Map<string, T>();
  return language => {
    const known = learnt.get(language);
    if (known !== undefined) return known;
    const fresh = learnOr(learn, language, nothing);
    learnt.set(language, fresh);
    return fresh;
  };
};

const learnOr = <T>(learn: (language: string) => T, language: string, nothing: T): T => {
  try {
    return learn(language);
  } catch {
    return nothing;
  }
};
