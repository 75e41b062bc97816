/** "(ODR)" and the like behind a label: Amazon adds the abbreviation on some pages. */
const ABBREVIATION = /\s*[(（][A-Z]{2,5}[)）]\s*$/;

/**
 * The form in which wordings are compared: without case, width, accents, white space, soft hyphens,
 * symbols and punctuation. "Pre‑fulﬁlment Cancel Rate ⓘ" and "pre-fulfilment cancel rate" are one.
 */
export const wordingKey = (text: string): string =>
  text
    .replace(ABBREVIATION, '')
    // Symbols first: "ⓘ" would decompose to a letter.
    .replace(/\p{S}/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
