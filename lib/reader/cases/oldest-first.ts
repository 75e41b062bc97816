import type { SaidTime } from '../../inbox';

/** When, as ms: of several dates that of their list's order is not known; "ago" before any one instant. */
const instantOf = (time: SaidTime | null): number | null => {
  if (time?.is === 'instant') return Date.parse(time.at);
  if (time?.is === 'ago' && time.clock) {
    const [hours = 0, minutes = 0] = time.clock.time.split(':').map(Number);
    return -time.clock.daysAgo * 86_400_000 + (hours * 60 + minutes) * 60_000;
  }
  if (time?.is === 'ago') return -(time.least + time.most) * 30_000;
  const [date, other] = time?.is === 'day' || time?.is === 'minute' ? time.dates : [];
  if (!date || other !== undefined) return null;
  return Date.parse(`${date}T${time?.is === 'minute' ? time.time : '00:00'}Z`);
};

type Timed = { readonly time: SaidTime | null };

/** -1: newest first; 1: oldest first; null: it cannot be told. */
const direction = (all: readonly Timed[]): 1 | -1 | null => {
  const signs = new Set<number>();
  for (let at = 1; at < all.length; at += 1) {
    const [before, after] = [all[at - 1]?.time ?? null, all[at]?.time ?? null];
    const [one, other] = before?.is === after?.is ? [instantOf(before), instantOf(after)] : [null, null];
    if (one !== null && other !== null && one !== other) signs.add(Math.sign(other - one));
  }
  const [only, other] = signs;
  return only === undefined || other !== undefined ? null : only > 0 ? 1 : -1;
};

/** In the order in which they were written, whatever the page's; null where the times do not tell which it is. */
export const oldestFirst = <T extends Timed>(all: readonly T[]): readonly T[] | null => {
  if (all.length < 2) return all;
  const found = direction(all);
  if (found === null) return null;
  return found > 0 ? all : all.toReversed();
};
