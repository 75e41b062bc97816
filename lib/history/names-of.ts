import type { CaseIdentity, InboxRead } from '../inbox';
import { wordsOfCase, wordsOfKey } from '../messages/case-names';
import type { Names, NamesOf } from '../messages/inbox-sights';
import { keyed } from './secret';

/** Half of a hash tells cases apart as well, and is less to keep. */
const LENGTH = 32;

const kindOf = (words: string): string => String((JSON.parse(words) as unknown[])[0]);

const namesFor = async (secret: CryptoKey, identity: CaseIdentity): Promise<Names> => {
  const words = wordsOfCase(identity);
  const [key, ...names] = await Promise.all([
    keyed(secret, wordsOfKey(identity)),
    ...words.map(async each => `${kindOf(each)}:${(await keyed(secret, each)).slice(0, LENGTH)}`),
  ]);
  return { key, names };
};

const identitiesOf = ({ list, conversation }: InboxRead): readonly CaseIdentity[] => [
  ...(list?.rows.map(({ identity }) => identity) ?? []),
  ...(conversation ? [conversation.identity] : []),
];

const NONE: Names = { key: '', names: [] };

/** The keyed hashes of everything that a page names, ready before a transaction begins. */
export const namesOfRead = async (secret: CryptoKey, read: InboxRead): Promise<NamesOf> => {
  const identities = identitiesOf(read);
  const names = await Promise.all(identities.map(identity => namesFor(secret, identity)));
  const known = new Map(identities.map((identity, at) => [identity, names[at] ?? NONE]));
  return identity => known.get(identity) ?? NONE;
};

/** All of those names, for the look-up of the cases that are meant. */
export const allNames = (read: InboxRead, namesOf: NamesOf): readonly string[] => [
  ...new Set(identitiesOf(read).flatMap(identity => namesOf(identity).names)),
];
