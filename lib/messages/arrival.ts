import { both, type Said } from './said';
import { hull, isSome, meet, type Stretch } from './stretch';

/** Nothing but that it was there when the page was made. */
const sometime = (made: Stretch): readonly Stretch[] => [{ after: -Infinity, before: made.before }];

/**
 * When the message of a case came that was not known to wait: what its row says, and not before `floor` (ms), when it is known
 * not to have waited. Where the two contradict each other, both stay possible.
 */
export const arrivalAtFirst = (said: Said, floor: number, made: Stretch): Stretch => {
  const all = both(said.exact, said.dates);
  const later = { after: Math.min(floor, made.before), before: made.before };
  const met = meet(isSome(all) ? all : sometime(made), [later]);
  return isSome(met) ? hull(met) : hull([later, ...all]);
};

/** Amazon's own timer is right wherever it contradicts what was worked out. */
const byTimer = (old: Stretch, exact: readonly Stretch[]): Stretch => {
  if (!isSome(exact)) return old;
  const met = meet([old], exact);
  return isSome(met) ? hull(met) : hull(exact);
};

/**
 * The list may show a later message than the one whose clock runs. So a date never moves the earliest possible arrival to a
 * later time; it may only say that it came no later than that, or contradict by being earlier, which is then possible too.
 */
const byDates = (old: Stretch, dates: readonly Stretch[]): Stretch => {
  const met = meet([old], dates);
  if (isSome(met)) return { after: old.after, before: hull(met).before };
  const earlier = dates.filter(({ before }) => before < old.after);
  return isSome(earlier) ? { after: hull(earlier).after, before: old.before } : old;
};

/** When the message of a waiting case came, known so far as `old`, after its row was seen again. */
export const arrivalAgain = (old: Stretch, { exact, dates }: Said): Stretch =>
  byDates(byTimer(old, exact), dates);

/**
 * When the message of a case came that had gone from a full list and is there again: it may be the old one, wrongly taken for
 * answered, or one that came after `gone` (ms). Null where its row says that it is not the old one.
 */
export const arrivalOfReturned = (old: Stretch, said: Said, gone: number, made: Stretch): Stretch | null => {
  const all = both(said.exact, said.dates);
  if (!isSome(all)) return { after: old.after, before: made.before };
  const same = meet([old], all);
  if (!isSome(same)) return null;
  return hull([...same, ...meet(all, [{ after: gone, before: made.before }])] as [Stretch, ...Stretch[]]);
};

/**
 * When it came by the open conversation, `shown`. `whole`: an answer stands before it, so that it is the first unanswered
 * message without doubt; otherwise older messages may not have been loaded.
 */
export const arrivalByConversation = (
  old: Stretch,
  shown: Stretch,
  whole: 'whole' | 'maybe-cut',
): Stretch => {
  // What is shown may be a later message, after an answer that no page showed: it came no earlier than what had waited.
  if (isSome(meet([old], [shown]))) return { after: Math.max(old.after, shown.after), before: shown.before };
  return whole === 'whole' || shown.before < old.after ? shown : old;
};
