import type { Verdict } from '../../evidence/check-chain';
import type { Days } from '../../evidence/collect';
import type { EvidenceFile } from '../../evidence/file-schema';
import { logName } from '../../evidence/foreign-logs';
import type { Reader } from '../reader';
import type { TableView } from '../value-table';
import { logView, type LogView } from './log-words';
import { exactMoment, zoneName } from './moment';
import { readingTable } from './reading-table';

/** The page that is printed: whose figures, of when, what the check of the logs found, and every reading. */
export type SheetView = {
  readonly title: string;
  readonly period: string;
  readonly made: string;
  readonly logs: readonly LogView[];
  readonly table: TableView;
  /** Where not all readings are listed. */
  readonly note: string | null;
};

const daysText = ({ from, to }: Days, { words, say, at, timeZone }: Reader): string => {
  const day = (iso: string): string => words.formatDate(iso, at, timeZone);
  if (from !== null && to !== null) return say('evidence-days', { from: day(from), to: day(to) });
  if (from !== null) return say('evidence-since', { from: day(from) });
  return to === null ? say('evidence-all-days') : say('evidence-until', { to: day(to) });
};

/** The sheet of an account's evidence; null where there is none of that time. `foreign`: the logs that came by a file (foreign-logs.ts). */
export const sheetView = (
  file: EvidenceFile,
  verdicts: readonly Verdict[],
  account: string,
  reader: Reader,
  foreign: ReadonlySet<string> = new Set(),
): SheetView | null => {
  if (file.chains.length === 0) return null;
  const { say } = reader;
  const title = say('evidence-sheet', { account });
  const { table, listed, all } = readingTable(file, title, reader);
  return {
    title,
    period: daysText(file.period, reader),
    made: say('evidence-made', { at: exactMoment(file.exportedAt, reader), zone: zoneName(reader) }),
    logs: file.chains.flatMap((chain, index) => {
      const verdict = verdicts[index];
      const notes = foreign.has(logName(chain)) ? [say('evidence-by-file')] : [];
      return verdict ? [logView(chain, verdict, say, notes)] : [];
    }),
    table,
    note: listed === all ? null : say('evidence-first', { count: listed, all }),
  };
};
