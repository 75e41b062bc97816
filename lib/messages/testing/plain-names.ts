import { wordsOfCase, wordsOfKey } from '../case-names';
import type { NamesOf } from '../inbox-sights';

/** Names without a secret, for tests of what is pure. */
export const plainNames: NamesOf = identity => ({
  key: wordsOfKey(identity),
  names: wordsOfCase(identity).map(words => `${String((JSON.parse(words) as unknown[])[0])}:${words}`),
});
