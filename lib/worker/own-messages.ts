import { recentCases } from '../history/recent-cases';
import type { Db } from '../history/schema';
import { isBesideMessages } from '../messages/beside-messages';
import { contactsOf } from '../messages/case-contacts';
import { ownMessagesOf, type OwnMessages } from '../messages/own-messages';
import type { SeriesKey } from '../reading';

/** As far back as the figures go: a message of which they speak was seen in that time. ms */
const LOOK_BACK = 31 * 86_400_000;

/** What the messages of a store show, where a page has a figure beside which it is said; null where it has none. */
export const ownMessagesFor = async (
  db: Db,
  { readings }: { readonly readings: readonly Pick<SeriesKey, 'metric'>[] },
  store: string,
  at: Date,
): Promise<OwnMessages | null> => {
  if (!readings.some(({ metric }) => isBesideMessages(metric))) return null;
  const cases = await recentCases(db, store, new Date(at.getTime() - LOOK_BACK));
  return cases.length === 0 ? null : ownMessagesOf(cases.flatMap(contactsOf), at.getTime());
};
