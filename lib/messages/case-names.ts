import type { CaseIdentity } from '../inbox';

/** As a name compares: without the accidents of case, width and spacing. Empty is none. */
const plain = (text: string | null): string | null => {
  const folded = text?.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase() ?? '';
  return folded === '' ? null : folded;
};

const together = (kind: string, ...parts: readonly (string | null)[]): readonly string[] =>
  parts.includes(null) ? [] : [JSON.stringify([kind, ...parts])];

/**
 * The words by which a case may be known, each with its kind in front (lib/messages/kept-case.ts), to be hashed and forgotten;
 * none where it cannot be told from others. An order alone is a name; a buyer or a subject alone is not.
 */
export const wordsOfCase = (identity: CaseIdentity): readonly string[] => {
  const [thread, order, buyer, subject] = [
    identity.thread?.trim() || null,
    plain(identity.order),
    plain(identity.buyer),
    plain(identity.subject),
  ];
  return [
    ...together('t', thread),
    ...together('ob', order, buyer),
    ...together('bs', buyer, subject),
    ...together('os', order, subject),
    ...together('o', order),
  ];
};

/** The words that make the key of a new case: of its thread, or of all the rest together. */
export const wordsOfKey = ({ thread, order, buyer, subject }: CaseIdentity): string =>
  JSON.stringify(thread?.trim() ? ['t', thread.trim()] : ['k', plain(order), plain(buyer), plain(subject)]);
