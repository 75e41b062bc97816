import { formatMoment } from '../words/moment-format';
import { isOld } from './inbox-age';
import { waitingIn, type StoreInbox } from './inbox-state';
import { nearOf, untimedOf, type Clocked, type Nearness } from './near';
import type { WatchReader } from './watch-reader';
import { placeOf, storeNameAmong, type StoreName } from './where';

/** Beyond this many the title would not be read. */
const MOST_PLACES = 6;

const countOf = (near: readonly Clocked[], nearness: Nearness): number =>
  near.filter(each => each.nearness === nearness).length;

const standings = (near: readonly Clocked[], { say }: WatchReader): readonly string[] =>
  (['overdue', 'may-be-overdue'] as const).flatMap(nearness => {
    const number = countOf(near, nearness);
    return number === 0 ? [] : [say(nearness, { number })];
  });

/** "Acme Home · Germany"; with the number of each where there are several, the most pressing first. */
const places = (near: readonly Clocked[], nameOf: StoreName, reader: WatchReader): string => {
  const all = near.map(({ case: waiting, store }) => placeOf(waiting, store.account, nameOf, reader));
  const each = [...new Set(all)];
  if (each.length === 1) return each.join('');
  const shown = each
    .slice(0, MOST_PLACES)
    .map(place => `${place} ${all.filter(other => other === place).length}`);
  return [...shown, ...(each.length > MOST_PLACES ? ['…'] : [])].join(', ');
};

const nearLine = (
  near: readonly Clocked[],
  hours: number,
  nameOf: StoreName,
  reader: WatchReader,
): string => {
  const count = reader.say('near', { count: near.length, hours });
  const facts = [count, ...standings(near, reader)].join(', ');
  return reader.say('where', { facts, where: places(near, nameOf, reader) });
};

const farLine = (all: readonly Clocked[], hours: number, { say }: WatchReader): readonly string[] => {
  const count = countOf(all, 'ahead');
  return count === 0 ? [] : [say('none-near', { count, hours })];
};

const untimedLine = (
  stores: readonly StoreInbox[],
  all: readonly Clocked[],
  { say }: WatchReader,
): readonly string[] => {
  const count = untimedOf(stores, all);
  if (count === 0) return [];
  return [say(all.every(({ nearness }) => nearness === 'untimed') ? 'extra-alone' : 'extra', { count })];
};

/** As of the inbox that was read longest ago; of those where messages wait, if any do. */
const ageLine = (stores: readonly StoreInbox[], hours: number, reader: WatchReader): readonly string[] => {
  const waiting = stores.filter(store => waitingIn(store) > 0);
  const reads = (waiting.length > 0 ? waiting : stores).flatMap(({ read }) => read ?? []);
  if (reads.length === 0) return [];
  const { say, at, language, timeZone } = reader;
  const moment = formatMoment(language, new Date(Math.min(...reads)), at, timeZone);
  const old = waiting.some(store => isOld(store, hours, at.getTime()));
  return [say(old ? 'old' : 'as-of', { moment })];
};

/**
 * What the badge's figure is of: how many, how many overdue, of which store and country, what is not known, and when the
 * inbox was read. One fact a line.
 */
export const badgeTitle = (
  stores: readonly StoreInbox[],
  all: readonly Clocked[],
  hours: number,
  reader: WatchReader,
): string => {
  const near = nearOf(all);
  const nameOf = storeNameAmong(stores.map(({ account }) => account));
  const facts = [
    ...(near.length > 0 ? [nearLine(near, hours, nameOf, reader)] : farLine(all, hours, reader)),
    ...untimedLine(stores, all, reader),
  ];
  const isRead = stores.some(({ read }) => read !== null);
  const said = facts.length > 0 ? facts : [reader.say(isRead ? 'none' : 'never-read')];
  return [...said, ...ageLine(stores, hours, reader)].join('\n');
};
