/** The text of a file, or why it is none. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'no-text' };

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const marked = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

const LOOK = 1000;

/** Without a mark, UTF-16 of western text is known by its zeros: every second byte. */
const unmarked = (bytes: Uint8Array): string | undefined => {
  const head = bytes.slice(0, LOOK);
  const zeros = (parity: number): number => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const many = head.length / 4;
  if (zeros(1) > many) return 'utf-16le';
  return zeros(0) > many ? 'utf-16be' : undefined;
};

const decodeAs = (bytes: Uint8Array, encoding: string, { fatal }: TextDecoderOptions): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: fatal === true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Text in UTF-8 or UTF-16, in either order, with or without a mark; null where it is in neither. */
export const decodeUnicode = (bytes: Uint8Array): string | null =>
  decodeAs(bytes, marked(bytes) ?? unmarked(bytes) ?? 'utf-8', { fatal: true });

/**
 * Text as spreadsheets and helpdesks save it: UTF-8, UTF-16 in either order, with or without a mark, else Windows-1252,
 * which every Excel of western Europe writes. What holds zeros is no text.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const text = decodeUnicode(bytes) ?? decodeAs(bytes, 'windows-1252', {}) ?? '\0';
  return text.includes('\0') ? { kind: 'no-text' } : { kind: 'text', text };
};
