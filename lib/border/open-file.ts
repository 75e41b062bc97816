import type { Reason } from './reason';
import { WHOLE, type Refusal } from './refusal';

/** Which file is awaited, and what is said of another. */
export type AwaitedFile = {
  readonly format: string;
  /** The newest version that is known. */
  readonly version: number;
  /** The most that is looked at, in UTF-16 units. */
  readonly longest: number;
  /** A file of ours that goes elsewhere: its format, and where to. */
  readonly elsewhere?: { readonly format: string; readonly reason: Reason };
};

export type OpenedFile =
  { readonly kind: 'json'; readonly json: unknown } | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: Reason): OpenedFile => ({ kind: 'refused', field, reason });

/** undefined, which JSON cannot say, where the text is none. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const head = (json: unknown): { readonly format?: unknown; readonly version?: unknown } =>
  typeof json === 'object' && json !== null ? json : {};

/**
 * Opens the text of a file (lib/border/read-text.ts), null where it is in no form of Unicode: whole JSON, of the format awaited, and of a version that is known. Said before all else, as
 * everything else would follow from it. Never throws.
 */
export const openFile = (text: string | null, awaited: AwaitedFile): OpenedFile => {
  const { format, version, longest, elsewhere } = awaited;
  if (text === null) return refused(WHOLE, { code: 'encoding' });
  if (text.length > longest) return refused(WHOLE, { code: 'too-large', most: longest / 1e6 });
  const json = parse(text);
  if (json === undefined) return refused(WHOLE, { code: 'torn' });
  const said = head(json);
  if (elsewhere && said.format === elsewhere.format) return refused('format', elsewhere.reason);
  if (said.format !== format) return refused('format', { code: 'format', format });
  if (typeof said.version === 'number' && said.version > version)
    return refused('version', { code: 'newer', version: said.version, known: version });
  return { kind: 'json', json };
};
