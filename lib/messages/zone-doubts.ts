import type { CaseIdentity, Conversation, InboxRead, InboxRow, SaidTime } from '../inbox';
import type { CaseBook } from './case-book';
import { likelyZones } from './country-zones';
import { deadlineOf } from './deadline';
import { listsFor, type FullRead } from './full-reads';
import type { NamesOf } from './inbox-sights';
import { toStretch } from './in-time';
import { stretchesIn } from './interval';
import type { KeptCase } from './kept-case';
import { received } from './sight';
import { isSome, meet, type Stretch } from './stretch';
import { timelineOf } from './timeline';
import { conversed } from './told';
import { GUESSED, placeKey, type Zoning } from './zoning';

/** Where clocks are furthest ahead: what is not in the future there may be a message that came. */
const FURTHEST_AHEAD = 'Pacific/Kiritimati';

/** What is known before a page is taken in. */
export type Seen = {
  readonly book: CaseBook;
  readonly fulls: readonly FullRead[];
  readonly chosen: string | null;
  readonly zoning: Zoning;
};

/** A choice that alone decides how a date is read: that of the country of the case, which is also the one in the header. */
type Choice = { readonly country: string; readonly zone: string; readonly others: readonly string[] };

const choiceFor = (country: string | null, { chosen, zoning }: Seen): Choice | null => {
  const key = GUESSED.find(each => each === placeKey(country));
  const zone = key && zoning.trusted.get(key);
  if (!key || zone === undefined) return null;
  if (country !== null && chosen !== null && chosen !== country) return null;
  return { country: key, zone, others: likelyZones(key) };
};

/** Is it a time of a wall clock, right to the minute? A day is too coarse to tell zones apart by a timer. */
const isMinute = (said: SaidTime): boolean =>
  said.is === 'minute' || (said.is === 'ago' && said.clock !== undefined);

const isOfWall = (said: SaidTime): boolean => said.is === 'day' || isMinute(said);

/** In the future by this zone, and not by every other. */
const isAhead = (said: SaidTime, made: Stretch, zone: string): boolean =>
  isOfWall(said) &&
  !isSome(stretchesIn(said, made, [zone])) &&
  isSome(stretchesIn(said, made, [FURTHEST_AHEAD]));

/** Does `by` differ from what is known, where another zone of the country would fit? `reads`: what a text says, by zone. */
const isBetterElsewhere = (
  known: readonly Stretch[],
  { zone, others }: Choice,
  reads: (zone: string) => readonly Stretch[],
): boolean => {
  if (!isSome(known)) return false;
  const here = reads(zone);
  return (
    isSome(here) && !isSome(meet(here, known)) && others.some(other => isSome(meet(reads(other), known)))
  );
};

/** When the message of a waiting case came, where a timer or a conversation told it, and no choice of a zone was needed. */
const surely = (known: KeptCase | null): readonly Stretch[] =>
  known?.running && !known.readIn && deadlineOf(known).sure ? [received(known)] : [];

const knownAs = (identity: CaseIdentity, { book }: Seen, namesOf: NamesOf): KeptCase | null => {
  const { names } = namesOf(identity);
  const found = names.length === 0 ? null : book.find(names);
  return found?.is === 'one' ? book.get(found.key) : null;
};

/** What a row says of the arrival without any zone: Amazon's timer alone, and what it says of the message that it dates. */
const timerOf = ({ times, made }: InboxRow): readonly Stretch[] =>
  times.filter(({ is }) => is === 'left').flatMap(said => stretchesIn(said, toStretch(made), []));

const sameMessage = ({ times, made }: InboxRow): readonly Stretch[] =>
  times
    .filter(said => said.is === 'instant' || (said.is === 'ago' && !said.clock))
    .flatMap(said => stretchesIn(said, toStretch(made), []));

/** After the last full read without the case, which a page shows for the first time. */
const sinceFull = (row: InboxRow, seen: Seen, namesOf: NamesOf): readonly Stretch[] => {
  const made = toStretch(row.made);
  const { names } = namesOf(row.identity);
  if (names.length === 0 || seen.book.find(names).is !== 'none') return [];
  const { floor } = listsFor(seen.fulls, names, made);
  return floor > -Infinity ? [{ after: floor, before: made.before }] : [];
};

const isRowAgainst = (row: InboxRow, choice: Choice, seen: Seen, namesOf: NamesOf): boolean => {
  const made = toStretch(row.made);
  if (row.times.some(said => isAhead(said, made, choice.zone))) return true;
  const minutes = row.times.filter(isMinute);
  if (minutes.length === 0) return false;
  const reads = (zone: string): readonly Stretch[] =>
    minutes.flatMap(said => stretchesIn(said, made, [zone]));
  const timer = timerOf(row);
  const waits = row.state === 'waiting' || row.state === 'unknown';
  const first = isSome(timer) ? timer : waits ? surely(knownAs(row.identity, seen, namesOf)) : [];
  return [first, sameMessage(row), waits ? sinceFull(row, seen, namesOf) : []].some(known =>
    isBetterElsewhere(known, choice, reads),
  );
};

/** By the row of the same case on the same page, else by what is kept. */
const timerFor = (
  { identity }: Conversation,
  rows: readonly InboxRow[],
  seen: Seen,
  namesOf: NamesOf,
): readonly Stretch[] => {
  const { names } = namesOf(identity);
  const row = rows.find(each => namesOf(each.identity).names.some(name => names.includes(name)));
  const timer = row ? timerOf(row) : [];
  return isSome(timer) ? timer : surely(knownAs(identity, seen, namesOf));
};

const isTalkAgainst = (
  talk: Conversation,
  choice: Choice,
  rows: readonly InboxRow[],
  seen: Seen,
  namesOf: NamesOf,
): boolean => {
  const made = toStretch(talk.made);
  if (talk.turns.some(({ time }) => time && isAhead(time, made, choice.zone))) return true;
  if (!talk.turns.some(({ time }) => time && isMinute(time))) return false;
  return isBetterElsewhere(timerFor(talk, rows, seen, namesOf), choice, zone => {
    const zoning: Zoning = { trusted: new Map([[choice.country, zone]]), doubted: new Map() };
    const country = choice.country === placeKey(null) ? null : choice.country;
    const { unanswered } = conversed(timelineOf(talk.turns, made, { country, zoning }));
    return unanswered ? [unanswered.when] : [];
  });
};

/**
 * The countries (zoning.ts) for which a page contradicts the zone that the seller chose: it has a message from the future by
 * it; or a time to the minute that Amazon's own timer, the sure time of the conversation, an "ago" beside it, or a full read
 * without that case rules out by this zone and not by every likely one. A later message of the same case differs from a timer as
 * well, so that a difference alone, which no other zone explains, says nothing.
 */
export const zoneDoubts = (read: InboxRead, seen: Seen, namesOf: NamesOf): ReadonlySet<string> => {
  const rows = read.list?.rows ?? [];
  const against = new Set<string>();
  if (seen.zoning.trusted.size === 0) return against;
  for (const row of rows) {
    const choice = choiceFor(row.country, seen);
    if (choice && !against.has(choice.country) && isRowAgainst(row, choice, seen, namesOf))
      against.add(choice.country);
  }
  const talk = read.conversation;
  const country = talk && (talk.country ?? knownAs(talk.identity, seen, namesOf)?.country ?? null);
  const choice = talk && choiceFor(country, seen);
  if (talk && choice && isTalkAgainst(talk, choice, rows, seen, namesOf)) against.add(choice.country);
  return against;
};
