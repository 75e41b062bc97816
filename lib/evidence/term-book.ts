import type { Place, Subject, Terms } from './stored';

/** The terms of a log while entries are written: a term that is not there yet is appended. */
export type TermBook = {
  readonly placeOf: (place: Place) => number;
  readonly subjectOf: (subject: Subject) => number;
  /** As they are now; the very object that was given where nothing was appended. */
  readonly terms: () => Terms;
};

const page = <T>(known: readonly T[]) => {
  const all = [...known];
  const places = new Map(all.map((term, place) => [JSON.stringify(term), place]));
  const find = (term: T): number => {
    const name = JSON.stringify(term);
    const place = places.get(name) ?? all.push(term) - 1;
    places.set(name, place);
    return place;
  };
  return { all, find };
};

/** A book that begins with the terms that a log has. */
export const termBook = (known: Terms): TermBook => {
  const [places, subjects] = [page(known.places), page(known.subjects)];
  return {
    placeOf: places.find,
    subjectOf: subjects.find,
    terms: () =>
      places.all.length === known.places.length && subjects.all.length === known.subjects.length
        ? known
        : { places: places.all, subjects: subjects.all },
  };
};
