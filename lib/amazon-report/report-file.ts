import { FORMAT, VERSION } from '../history/export-schema';
import type { CheckedFile } from '../history/import-check';
import type { Accounts } from './report-accounts';
import { reportReadings } from './report-readings';
import type { AmazonReport, MarketplaceMetrics } from './report-schema';

type FileReading = CheckedFile['readings'][number];

/** All of a report is as of its last day: seen at noon UTC, which is the same date nearly everywhere. */
const readingsOf = (of: MarketplaceMetrics, account: string, at: Date): readonly FileReading[] => {
  const { day, readings } = reportReadings(of, at);
  const seen = `${day}T12:00:00.000Z`;
  return readings.map(reading => ({ account, ...reading, page: '/import', firstSeen: seen, lastSeen: seen }));
};

/** Amazon's report as a file of "Export JSON"; a marketplace without an account is left out. */
export const reportFile = (report: AmazonReport, chosen: Accounts, exportedAt: Date): CheckedFile => ({
  format: FORMAT,
  version: VERSION,
  exportedAt: exportedAt.toISOString(),
  accounts: [],
  cases: [],
  actions: [],
  settings: {},
  readings: report.performanceMetrics.flatMap(of => {
    const account = chosen[of.marketplaceId] ?? '';
    return account === '' ? [] : readingsOf(of, account, exportedAt);
  }),
});
