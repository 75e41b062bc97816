import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hexadecimal digits, at once. `crypto.subtle` answers later, and
 * an IndexedDB transaction that waits for anything but its own requests ends: with it, a reading and its entry in the log
 * could not be one transaction. The log is checked with `crypto.subtle` (check-chain.ts), so that each of the two would
 * show a fault of the other.
 */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)));
