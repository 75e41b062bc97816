import { signal } from '@preact/signals';
import { proposeAccounts, type Accounts } from '../../lib/amazon-report/report-accounts';
import {
  looksLikeReport,
  reportSchema,
  withoutNulls,
  type AmazonReport,
} from '../../lib/amazon-report/report-schema';
import { refusalOf } from '../../lib/border/refusal';
import { listAccounts } from '../../lib/history/accounts';
import type { Account } from '../../lib/history/schema';
import { refusalGaps } from '../../lib/summary/refusal-words';
import type { Import } from './import-of';
import { tell } from './transfer-state';
import { withHistory } from './with-history';

export type OpenReport = {
  readonly report: AmazonReport;
  readonly accounts: readonly Account[];
  readonly chosen: Accounts;
  readonly of: Import;
};

/** The report of Amazon's that is open, or null. */
export const openReport = signal<OpenReport | null>(null);

/** A report of all marketplaces has some hundred KB. */
const LARGEST = 10_000_000;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** Opens a text as Amazon's performance report, or says what is wrong with it. False where it is none at all. */
export const openReportText = async (text: string, of: Import): Promise<boolean> => {
  const json = text.length > LARGEST ? null : parsed(text);
  if (!looksLikeReport(json)) return false;
  const report = reportSchema.safeParse(withoutNulls(json));
  if (!report.success) {
    const { say } = of.reader;
    tell({ tone: 'bad', text: say('refused', refusalGaps(refusalOf(report.error.issues), say)) });
    return true;
  }
  const { rows: accounts } = await withHistory(listAccounts);
  tell(null);
  openReport.value = { report: report.data, accounts, chosen: proposeAccounts(report.data, accounts), of };
  return true;
};
