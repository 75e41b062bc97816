import { decodeUnicode } from '../own-figures/decode';

/**
 * The text of a file; null where it is in no form of Unicode, so that names would come out wrong. Rejects where the browser
 * cannot read it.
 */
export const readText = async (file: Blob): Promise<string | null> =>
  decodeUnicode(new Uint8Array(await file.arrayBuffer()));
