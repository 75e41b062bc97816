/** What is wrong where nothing more needs to be said. */
export type Plain =
  | 'account'
  | 'elsewhere-evidence'
  | 'elsewhere-rules'
  | 'elsewhere-templates'
  | 'empty'
  | 'encoding'
  | 'form'
  | 'invalid'
  | 'list'
  | 'missing'
  | 'name'
  | 'number'
  | 'object'
  | 'period'
  | 'text'
  | 'torn'
  | 'twice'
  | 'unknown'
  | 'whole-number'
  | 'yes-no';

/**
 * What is wrong with a field of a file; the words for it are in lib/words/pages (lib/summary/refusal-words.ts). `like`: what a
 * right one looks like. `most` of `long` in characters, of `many` in entries, of `too-large` in MB. `newer`: versions.
 */
export type Reason =
  | { readonly code: Plain }
  | { readonly code: 'like'; readonly example: string }
  | { readonly code: 'one-of'; readonly names: string }
  | { readonly code: 'strange-keys'; readonly names: string }
  | { readonly code: 'format'; readonly format: string }
  | { readonly code: 'before'; readonly other: string }
  | { readonly code: 'long' | 'many' | 'too-large'; readonly most: number }
  | { readonly code: 'at-least'; readonly least: number }
  | { readonly code: 'at-most'; readonly most: number }
  | { readonly code: 'between'; readonly low: number; readonly high: number }
  | { readonly code: 'newer'; readonly version: number; readonly known: number };

/** What an issue of a check of our own carries beside its English message. */
export type Because = { readonly reason: Reason };

/** As the parameter of a check: the message is for the log, the reason for the seller. */
export const because = (message: string, reason: Reason) => ({ error: message, params: { reason } });
