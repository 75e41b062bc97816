import { dayNumber } from '../history/day';
import type { Entry, EvidenceReading } from './entry';
import type { Place, Sight, StoredEntry, Subject } from './stored';
import type { TermBook } from './term-book';

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

/** An entry as it lies on disk; the terms that it needs are entered in the log's book. */
export const toStored = (entry: Entry, hash: string, book: TermBook): StoredEntry => {
  const at = Date.parse(entry.at);
  const sights = entry.readings.map(reading => sightOf(book.subjectOf(subjectOf(reading)), reading, at));
  return [at, book.placeOf(placeOf(entry)), hash, sights];
};
