import type { Db } from '../history/schema';
import type { Work } from './check-chain';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, type EvidenceFile, type FileChain } from './file-schema';
import { logsOf, readLog, type Span } from './read-log';

/** First and last day, local to the computer, both included; null: from the first, to the last. */
export type Days = EvidenceFile['period'];

const midnight = (day: string, later: number): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
};

/** The days as moments. */
const spanOf = ({ from, to }: Days): Span => ({
  from: from === null ? Number.NEGATIVE_INFINITY : midnight(from, 0),
  to: to === null ? Number.POSITIVE_INFINITY : midnight(to, 1) - 1,
});

/** Each of `count` parts of some work tells how far the whole of it is. */
const partly = ({ tell, ...work }: Work, index: number, count: number): Work => ({
  ...work,
  ...(tell && { tell: part => tell((index + part) / count) }),
});

/**
 * The evidence of an account, and of those that were merged into it, as docs/evidence.md has it; logs without an entry of
 * these days are left out. Rejects when the database cannot be read, and when it is stopped by the signal.
 */
export const collectEvidence = async (
  db: Db,
  account: string,
  period: Days,
  at: Date,
  work: Work = {},
): Promise<EvidenceFile> => {
  const heads = await logsOf(db, account);
  const chains: FileChain[] = [];
  for (const [index, head] of heads.entries()) {
    const chain = await readLog(db, head, spanOf(period), partly(work, index, heads.length));
    if (chain) chains.push(chain);
  }
  return {
    format: EVIDENCE_FORMAT,
    version: EVIDENCE_VERSION,
    exportedAt: at.toISOString(),
    period,
    chains,
  };
};
