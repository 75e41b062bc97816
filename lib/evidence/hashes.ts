import { canonical } from './canonical';
import type { ChainStart, Entry } from './entry';

/** The text of an entry over which its digest is made. */
export const entryText = (entry: Entry): string => canonical(entry);

/** The text of a start over which the hash before the first entry is made. */
export const startText = (start: ChainStart): string => canonical(start);

/**
 * The text over which an entry's hash is made, of three in hexadecimal digits: the hash before it, that of the log's start,
 * so that no part of a log can be put under another start, and its digest.
 */
export const linkText = (before: string, start: string, digest: string): string => before + start + digest;
