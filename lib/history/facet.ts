import { SOURCES, type PageReading } from '../reading';
import type { Facet } from './schema';

/** What of a reading goes into the facets of its series. */
export const facetOf = (reading: PageReading, page: string): Facet => ({
  label: reading.label,
  page,
  source: reading.source,
  target: reading.target,
});

/** Two facets with one name are one. */
export const facetName = ({ label, page, source, target }: Facet): string =>
  JSON.stringify([label, page, source, target?.bound, target?.value]);

const isTarget = (stored: unknown): boolean => {
  if (stored === null) return true;
  if (typeof stored !== 'object') return false;
  const { bound, value } = stored as { readonly bound?: unknown; readonly value?: unknown };
  return (bound === 'under' || bound === 'over') && Number.isFinite(value);
};

/** Is what lies on disk a facet? A reading with a target that is none would be judged, and be judged wrongly. */
export const isFacet = (stored: unknown): stored is Facet => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { label, page, source, target } = stored as Partial<Record<keyof Facet, unknown>>;
  return (
    typeof label === 'string' &&
    typeof page === 'string' &&
    SOURCES.some(known => known === source) &&
    isTarget(target)
  );
};

/** The places of the sound facets by name. */
export const placesOf = (stored: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map(stored.flatMap((facet, place) => (isFacet(facet) ? [[facetName(facet), place] as const] : [])));

/** The facets with those that they lack at the end: all others keep their places, broken ones too. */
export const withFacets = (known: readonly Facet[], wanted: readonly Facet[]): readonly Facet[] => {
  const places = placesOf(known);
  const fresh = new Map(wanted.map(facet => [facetName(facet), facet]));
  return [...known, ...[...fresh].flatMap(([name, facet]) => (places.has(name) ? [] : [facet]))];
};
