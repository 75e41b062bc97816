import { countryCode } from '../history/country';
import type { Account } from '../history/schema';
import { marketplaceCountry } from '../reader/marketplace';
import type { AmazonReport } from './report-schema';

/** The account of each marketplace of a report, by its id; '' for none. */
export type Accounts = Readonly<Record<string, string>>;

/** The only account of a marketplace's country; where there are several, or none, the seller must say. */
const proposed = (marketplace: string, accounts: readonly Account[]): string => {
  const country = marketplaceCountry(marketplace);
  const [only, ...others] = accounts.filter(
    account => country !== null && countryCode(account.country) === country,
  );
  return only && others.length === 0 ? only.id : '';
};

/** Whose numbers a report most likely has: it names no seller, so the seller sees it before anything is taken. */
export const proposeAccounts = (report: AmazonReport, accounts: readonly Account[]): Accounts =>
  Object.fromEntries(
    report.performanceMetrics.map(({ marketplaceId }) => [marketplaceId, proposed(marketplaceId, accounts)]),
  );
