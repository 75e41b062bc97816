import { entryText, linkText, startText } from '../../../lib/evidence/hashes';
import { sha256 } from '../../../lib/evidence/sha256';
import { accountId } from '../../../lib/history/account-id';
import { FORMAT, VERSION } from '../../../lib/history/export-schema';
import { readingOn, seriesOf } from './series';
import { ACCOUNTS, DAYS, SERIES_EACH } from './ten-years';

const DAY = 86_400_000;

const [{ store, country, host }] = ACCOUNTS;
const NAMES = { store, country, host };

const instant = (time: number): string => new Date(time).toISOString();

/** What a page of thirty series showed on a day, and that all of it was there until the afternoon before. */
const entryOn = (day: number, first: number) => ({
  n: day + 1,
  at: instant(first + day * DAY),
  ...NAMES,
  page: '/home',
  benchline: '1.0.0',
  readings: seriesOf(SERIES_EACH).map(series => ({
    ...readingOn(series, day),
    before: day === 0 ? null : instant(first + day * DAY - DAY / 2),
  })),
});

/** An export file with nothing but the evidence log of an account, an entry a day, the last of them yesterday. */
export const tenYearsLog = async (today: Date) => {
  const first = Date.parse(`${instant(today.getTime()).slice(0, 10)}T09:00:00.000Z`) - DAYS * DAY;
  const id = await accountId({ ...NAMES, assumed: false });
  const account = { id, ...NAMES };
  const start = { chain: 'b'.repeat(32), account, begun: instant(first), after: null };
  const origin = sha256(startText(start));
  let hash = origin;
  const entries = Array.from({ length: DAYS }, (_, day) => {
    const entry = entryOn(day, first);
    hash = sha256(linkText(hash, origin, sha256(entryText(entry))));
    return { ...entry, hash };
  });
  const log = {
    start,
    before: { count: 0, hash: origin },
    entries,
    later: [],
    last: { count: DAYS, hash },
  };
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: instant(today.getTime()),
    accounts: [account],
    readings: [],
    cases: [],
    actions: [],
    settings: {},
    evidence: [log],
  };
};
