import { spanOf, type BlockKey } from './block';
import type { SeriesRow, WriteTx } from './schema';

/** A block as it lies on disk, undefined where there is none yet. */
export type StoredBlock = { readonly key: BlockKey; readonly stored: unknown };

/** The blocks of a series in which these moments (ms) lie, each once. */
export const readBlocks = (
  tx: WriteTx,
  { id }: SeriesRow,
  times: readonly number[],
): Promise<StoredBlock[]> => {
  const spans = [...new Set(times.map(spanOf))];
  return Promise.all(
    spans.map(async span => ({ key: [id, span], stored: await tx.objectStore('blocks').get([id, span]) })),
  );
};
