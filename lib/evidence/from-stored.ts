import { dayText, instantText } from '../history/day';
import type { Entry, EvidenceReading } from './entry';
import { isStoredEntry, type Place, type Sight, type StoredEntry, type Subject, type Terms } from './stored';

const isText = (field: unknown): boolean => typeof field === 'string';
const isFigure = (field: unknown): boolean => field === null || Number.isFinite(field);

const isPlace = (stored: unknown): stored is Place =>
  Array.isArray(stored) && stored.length === 5 && stored.every(isText);

const isSubject = (stored: unknown): stored is Subject =>
  Array.isArray(stored) &&
  stored.length === 7 &&
  stored.slice(0, 5).every(isText) &&
  (stored[5] === null || stored[5] === 'under' || stored[5] === 'over') &&
  isFigure(stored[6]);

const isSight = (stored: unknown): stored is Sight =>
  Array.isArray(stored) && stored.length === 9 && stored.every(isFigure);

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
  if (!isPlace(where)) return null;
  const [store, country, host, page, benchline] = where;
  const readings = sights.map(sight => {
    const subject = terms.subjects[sight[0]];
    return isSubject(subject) && isSight(sight) ? readingOf(subject, sight, at) : null;
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
