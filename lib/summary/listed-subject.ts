import { gapLine } from '../answer/gap-line';
import { marketplaceOf } from '../answer/marketplace';
import type { Subject } from '../answer/subject';
import type { Account } from '../history/schema';
import { judge } from '../insight/verdict';
import type { ChipView } from '../view';
import { judgedRows } from './judged-together';
import type { Known } from './order';
import type { Reader } from './reader';

/** The one fact that a row says of its value: the chip's own words. */
export type GapView = Pick<ChipView, 'sign' | 'text' | 'tone'>;

/** A series from history as the overlay's views take it, so that page and pages say the same of it. */
export const subjectOf = (entry: Known, account: Account, { words, at, timeZone }: Reader): Subject => {
  const rows = judgedRows(entry);
  return {
    metric: entry.metric,
    reading: entry.latest,
    rows,
    verdict: entry.verdict ?? judge(rows, entry.metric, marketplaceOf(account)),
    words,
    kept: 'kept',
    host: account.host,
    at,
    ...(timeZone !== undefined && { timeZone }),
  };
};

/** The verdict on a subject in a few words. */
export const gapOf = (subject: Subject): GapView => ({
  ...gapLine(subject, 'short'),
  tone: subject.verdict.kind === 'none' ? 'quiet' : subject.verdict.tone,
});
