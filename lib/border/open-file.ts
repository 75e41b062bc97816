import type { Refusal } from './complaint';

/** Which file is awaited, and what is said of another. */
export type AwaitedFile = {
  readonly format: string;
  /** The newest version that is known. */
  readonly version: number;
  /** The most that is looked at, in UTF-16 units. */
  readonly longest: number;
  /** What a file of no known format is not: "no file of rules". */
  readonly not: string;
  /** A file of ours that goes elsewhere: its format, and where to. */
  readonly elsewhere?: { readonly format: string; readonly reason: string };
};

export type OpenedFile =
  { readonly kind: 'json'; readonly json: unknown } | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: string): OpenedFile => ({ kind: 'refused', field, reason });

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
 * Opens the text of a file: whole JSON, of the format awaited, and of a version that is known. Said before all else, as
 * everything else would follow from it. Never throws.
 */
export const openFile = (text: string, awaited: AwaitedFile): OpenedFile => {
  const { format, version, longest, not, elsewhere } = awaited;
  if (text.length > longest) return refused('file', `must be smaller than ${longest / 1e6} MB`);
  const json = parse(text);
  if (json === undefined)
    return refused('file', 'is not whole JSON: it may have been cut off while saving or sending');
  const said = head(json);
  if (elsewhere && said.format === elsewhere.format) return refused('format', elsewhere.reason);
  if (said.format !== format) return refused('format', `must be "${format}": this is ${not}`);
  if (typeof said.version === 'number' && said.version > version)
    return refused(
      'version',
      `is ${said.version}, and this Benchline knows ${version}: update Benchline first`,
    );
  return { kind: 'json', json };
};
