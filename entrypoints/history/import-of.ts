import type { Reader } from '../../lib/summary/reader';

/** A file of an import: its name, who reads what is said, and what to do when the history has changed. */
export type Import = {
  readonly name: string;
  readonly reader: Reader;
  /** Whose figures they are, in words, where the file itself does not say. */
  readonly account?: string;
  /** What of it is left out, in sentences. */
  readonly left?: readonly string[];
  readonly changed: () => Promise<void>;
};
