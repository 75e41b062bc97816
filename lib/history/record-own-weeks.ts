import { dayTeller } from '../insight/day';
import { contactsOf } from '../messages/case-contacts';
import { OWN_SERIES, ownWeeks } from '../messages/own-weeks';
import type { PageReading } from '../reading';
import { inboxReads } from './cases';
import { facetOf } from './facet';
import { recentCases } from './recent-cases';
import { recordReport } from './record-report';
import { toRow } from './row';
import type { Db, WriteTx } from './schema';
import { readSeries } from './series';
import { byName, ensureSeries, naturalKey, storedSeries } from './series-rows';
import { inOneTransaction } from './transaction';

/** Where the times were read. */
const PAGE = '/messaging/inbox';

const DAY = 86_400_000;
/** Later knowledge of an older week is rare; ms. */
const LOOK_BACK = 63 * DAY;

const write = async (
  tx: WriteTx,
  account: string,
  readings: readonly [PageReading, ...PageReading[]],
  at: number,
): Promise<void> => {
  const known = byName(await storedSeries(tx, account));
  const facets = readings.map(reading => facetOf(reading, PAGE));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(account, readings[0]), facets);
  const rows = readings.map(reading => toRow(reading, placeOf(facetOf(reading, PAGE)), at, at));
  await recordReport(tx, series, rows);
};

/** Weeks that are over seldom change: once a day is enough. */
const wasDoneToday = async (db: Db, account: string, at: Date): Promise<boolean> => {
  const since = new Date(at.getTime() - LOOK_BACK);
  const { rows } = await readSeries(db, account, OWN_SERIES, { kind: 'report', since });
  const dayOf = dayTeller();
  return rows.some(({ lastSeen }) => dayOf(new Date(lastSeen)) === dayOf(at));
};

/**
 * Keeps the weeks of an account's own first response time that are over, one row a week, the newer in place of the older.
 * Does so once a day. Throws where the database cannot be read; what cannot be written is written another day.
 */
export const recordOwnWeeks = async (db: Db, account: string, at: Date): Promise<void> => {
  if (await wasDoneToday(db, account, at)) return;
  const since = new Date(at.getTime() - LOOK_BACK);
  const cases = await recentCases(db, account, since);
  // Of the week in which the look begins, some cases are not in it.
  const isWhole = ({ period }: PageReading): boolean =>
    Date.parse(period?.start ?? '') > since.getTime() + DAY;
  const [first, ...others] = ownWeeks(cases.flatMap(contactsOf), at.getTime()).filter(isWhole);
  if (first) await inOneTransaction(db, tx => write(tx, account, [first, ...others], at.getTime()));
};

/** As `recordOwnWeeks`, of every account whose inbox was read. */
export const recordAllOwnWeeks = async (db: Db, at: Date): Promise<void> => {
  for (const { account } of await inboxReads(db)) await recordOwnWeeks(db, account, at);
};
