/** "(ODR)" or "(12)" behind a label or heading: an abbreviation, a count of entries. */
const IN_BRACKETS = /\s*[(（](?:[A-Z]{2,5}|\d{1,4}|\d{1,3}(?:[.,'’\s]\d{3})+)[)）]\s*$/;

/**
 * The form in which wordings are compared: without case, width, accents, white space, soft hyphens,
 * symbols and punctuation. "Pre‑fulﬁlment Cancel Rate ⓘ" and "pre-fulfilment cancel rate" are one.
 */
export const wordingKey = (text: string): string =>
  text
    .replace(IN_BRACKETS, '')
    // Symbols first: "ⓘ" would decompose to a letter.
    .replace(/\p{S}/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
