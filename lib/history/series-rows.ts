import { SCOPES } from '../catalogue/metric';
import type { PageReading } from '../reading';
import { facetName, placesOf, withFacets } from './facet';
import { kindOf, type Facet, type NaturalKey, type ReadTx, type SeriesRow, type WriteTx } from './schema';

/** The name of a series in the whole database, for maps. */
export const naturalName = ({ account, metric, scope, window, kind }: NaturalKey): string =>
  JSON.stringify([account, metric, scope, window, kind]);

/** The series that a reading of an account belongs to. */
export const naturalKey = (account: string, { metric, scope, window, source }: PageReading): NaturalKey => ({
  account,
  metric,
  scope,
  window,
  kind: kindOf(source),
});

/** A cheap look whether what lies on disk is a series. Its facets are looked at where a reading needs one (row.ts). */
export const isSeriesRow = (stored: unknown): stored is SeriesRow => {
  if (typeof stored !== 'object' || stored === null) return false;
  const row = stored as Partial<Record<keyof SeriesRow, unknown>>;
  const names = [row.account, row.metric, row.scope, row.window, row.kind];
  return (
    Number.isInteger(row.id) &&
    names.every(name => typeof name === 'string') &&
    SCOPES.some(scope => scope === row.scope) &&
    (row.kind === 'seen' || row.kind === 'report') &&
    Array.isArray(row.facets)
  );
};

/** All series of an account, sound or not, in one request. */
export const storedSeries = (tx: ReadTx | WriteTx, account: string): Promise<unknown[]> =>
  (tx as ReadTx)
    .objectStore('series')
    .index('natural')
    .getAll(IDBKeyRange.bound([account], [account, []]));

/** The sound ones by name. */
export const byName = (stored: readonly unknown[]): Map<string, SeriesRow> =>
  new Map(stored.filter(isSeriesRow).map(row => [naturalName(row), row]));

/** A series with the places of its facets. */
export type Placing = { readonly series: SeriesRow; readonly placeOf: (facet: Facet) => number };

const placing = (series: SeriesRow): Placing => {
  const places = placesOf(series.facets);
  // -1 is nowhere: such a row would be read as corrupt, never as another facet's.
  return { series, placeOf: facet => places.get(facetName(facet)) ?? -1 };
};

const addSeries = async (tx: WriteTx, key: NaturalKey, facets: readonly Facet[]): Promise<SeriesRow> => {
  const store = tx.objectStore('series');
  // A corrupt row may hold the name: its readings cannot be understood without it, so a new one begins.
  const broken = await store
    .index('natural')
    .getKey([key.account, key.metric, key.scope, key.window, key.kind]);
  if (broken !== undefined) await store.delete(broken);
  const id = await store.add({ ...key, facets });
  return { ...key, id, facets };
};

/** The series with these facets, found among `known` or made, written only when something is new. */
export const ensureSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  key: NaturalKey,
  wanted: readonly Facet[],
): Promise<Placing> => {
  const found = known.get(naturalName(key));
  const facets = withFacets(found?.facets ?? [], wanted);
  if (!found) return placing(await addSeries(tx, key, facets));
  if (facets.length === found.facets.length) return placing(found);
  const row = { ...found, facets };
  await tx.objectStore('series').put(row);
  return placing(row);
};
