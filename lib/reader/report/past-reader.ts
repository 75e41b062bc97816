import type { Look } from '../look';
import type { Vocabulary } from '../vocabulary';
import { readReport, type ReportRead } from './read-report';
import { withoutTables } from './without-tables';

/** What reads tables of the past, handed to `readPage` so that only the pages that have such tables load it. */
export type PastReader = {
  readonly readReport: (look: Look, vocabulary: Vocabulary) => ReportRead;
  readonly withoutTables: (look: Look, tables: ReportRead['tables']) => Look;
};

export const PAST_READER: PastReader = { readReport, withoutTables };
