import type { Tip } from '../catalogue/tips';
import type { Words } from '../words/words';

/** How the catalogue begins the name of a page of Amazon's help. The page's own name stays English: so it can be looked up anywhere. */
const AMAZON = 'Amazon seller help, ';

/** Where a tip is from, in words; what Amazon does not confirm says so. */
export const sourceText = (
  { source, certainty }: Pick<Tip, 'source' | 'certainty'>,
  words: Words,
): string => {
  const line = source.startsWith(AMAZON)
    ? words.say('source.amazon', { page: source.slice(AMAZON.length) })
    : words.say(certainty === 'C' ? 'source.seller' : 'source.sellers');
  return certainty === 'A' ? line : words.say('with.unverified', { line });
};
