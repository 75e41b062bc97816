import { dayNumber } from '../history/day';
import type { Entry, EvidenceReading } from './entry';
import type { Place, Sight, StoredEntry, Subject, Terms } from './stored';

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
