import { dayNumber, dayText, instantText } from '../history/day';
import type { Scope, Window } from '../catalogue/metric';
import type { Source } from '../reading';
import type { ChainStart, Entry, EvidenceReading, Mark } from './entry';

/** Where something was seen: what all readings of an entry share, named by its place in the log's terms. */
export type Place = readonly [store: string, country: string, host: string, page: string, benchline: string];

/** What was seen, apart from its figures. */
export type Subject = readonly [
  metric: string,
  scope: Scope,
  window: Window,
  label: string,
  source: Source,
  bound: 'under' | 'over' | null,
  target: number | null,
];

/** What seldom changes within a log: kept once, or an entry would be five times its size. Only ever appended to. */
export type Terms = { readonly places: readonly Place[]; readonly subjects: readonly Subject[] };

/** A reading as it lies in the log: figures; days since 1970; `before` as ms before the entry. */
export type Sight = readonly [
  subject: number,
  value: number | null,
  part: number | null,
  whole: number | null,
  average: number | null,
  top: number | null,
  periodStart: number | null,
  periodEnd: number | null,
  before: number | null,
];

/** An entry as it lies on disk, under its log's number and its own. `at` in ms since 1970. */
export type StoredEntry = readonly [at: number, place: number, hash: string, sights: readonly Sight[]];

/** A log as it lies on disk. `account`: whose it is, which the start says too. */
export type Head = {
  readonly id: number;
  readonly account: string;
  readonly start: ChainStart;
  /** Was it written by this installation? One from a file is kept, and never written on. */
  readonly own: boolean;
  readonly last: Mark;
  /** What was cut off its beginning; count 0 and the hash of the start while nothing was. */
  readonly cut: Mark;
};

const HASH = /^[0-9a-f]{64}$/;

const isMark = (stored: unknown): stored is Mark => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { count, hash } = stored as Partial<Record<keyof Mark, unknown>>;
  return Number.isSafeInteger(count) && typeof hash === 'string' && HASH.test(hash);
};

/** A cheap look whether what lies on disk is a log's head. */
export const isHead = (stored: unknown): stored is Head => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, account, start, own, last, cut } = stored as Partial<Record<keyof Head, unknown>>;
  return (
    Number.isInteger(id) &&
    typeof account === 'string' &&
    typeof start === 'object' &&
    start !== null &&
    typeof own === 'boolean' &&
    isMark(last) &&
    isMark(cut)
  );
};

/** A cheap look whether what lies on disk are the terms of a log. */
export const isTerms = (stored: unknown): stored is Terms => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { places, subjects } = stored as Partial<Record<keyof Terms, unknown>>;
  return [places, subjects].every(list => Array.isArray(list) && list.every(Array.isArray));
};

/** A cheap look whether what lies on disk is an entry; what it says is proved by its hash. */
export const isStoredEntry = (stored: unknown): stored is StoredEntry => {
  if (!Array.isArray(stored)) return false;
  const [at, place, hash, sights] = stored as readonly unknown[];
  return (
    Math.abs(Number(at)) <= 8.64e15 &&
    Number.isInteger(place) &&
    typeof hash === 'string' &&
    Array.isArray(sights) &&
    sights.every(Array.isArray)
  );
};

const subjectOf = (reading: EvidenceReading): Subject => [
  reading.metric,
  reading.scope,
  reading.window,
  reading.label,
  reading.source,
  reading.target?.bound ?? null,
  reading.target?.value ?? null,
];

const placeOf = (entry: Entry): Place => [
  entry.store,
  entry.country,
  entry.host,
  entry.page,
  entry.benchline,
];

const withTerms = <T>(known: readonly T[], wanted: readonly T[]) => {
  const terms = [...known];
  const places = new Map(terms.map((term, place) => [JSON.stringify(term), place]));
  const at = wanted.map(term => {
    const name = JSON.stringify(term);
    const place = places.get(name) ?? terms.push(term) - 1;
    places.set(name, place);
    return place;
  });
  return { terms: terms.length === known.length ? known : terms, at };
};

const sightOf = (subject: number, reading: EvidenceReading, at: number): Sight => [
  subject,
  reading.value,
  reading.counts?.part ?? null,
  reading.counts?.whole ?? null,
  reading.average,
  reading.top,
  reading.period ? dayNumber(reading.period.start) : null,
  reading.period ? dayNumber(reading.period.end) : null,
  reading.before === null ? null : at - Date.parse(reading.before),
];

/** An entry as it lies on disk, and the terms that it needs: the very same object where it needs no new ones. */
export const toStored = (
  entry: Entry,
  hash: string,
  known: Terms,
): { readonly stored: StoredEntry; readonly terms: Terms } => {
  const places = withTerms(known.places, [placeOf(entry)]);
  const subjects = withTerms(known.subjects, entry.readings.map(subjectOf));
  const at = Date.parse(entry.at);
  const sights = entry.readings.map((reading, index) => sightOf(subjects.at[index] ?? -1, reading, at));
  const same = places.terms === known.places && subjects.terms === known.subjects;
  const terms = same ? known : { places: places.terms, subjects: subjects.terms };
  return { stored: [at, places.at[0] ?? -1, hash, sights], terms };
};

const dayOrNone = (day: number | null): string | null => (day === null ? null : dayText(day));

const readingOf = (subject: Subject, sight: Sight, at: number): EvidenceReading => {
  const [metric, scope, window, label, source, bound, target] = subject;
  const [, value, part, whole, average, top, from, to, before] = sight;
  const [start, end] = [dayOrNone(from), dayOrNone(to)];
  return {
    metric,
    scope,
    window,
    label,
    source,
    value,
    counts: part === null || whole === null ? null : { part, whole },
    target: bound === null || target === null ? null : { bound, value: target },
    average,
    top,
    period: start === null || end === null ? null : { start, end },
    before: before === null ? null : instantText(at - before),
  };
};

const unsafeEntry = (n: number, [at, place, , sights]: StoredEntry, terms: Terms): Entry | null => {
  const where = terms.places[place];
  if (!where) return null;
  const [store, country, host, page, benchline] = where;
  const readings = sights.map(sight => {
    const subject = terms.subjects[sight[0]];
    return subject ? readingOf(subject, sight, at) : null;
  });
  const sound = readings.filter(reading => reading !== null);
  if (sound.length !== readings.length) return null;
  return { n, at: instantText(at), store, country, host, page, benchline, readings: sound };
};

/** The entry that lies on disk, or null where nobody can tell what it said. */
export const fromStored = (n: number, stored: unknown, terms: Terms): Entry | null => {
  try {
    return isStoredEntry(stored) ? unsafeEntry(n, stored, terms) : null;
  } catch {
    // A number that is no day or no moment.
    return null;
  }
};
