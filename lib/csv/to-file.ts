import { FORMAT, VERSION } from '../history/export-schema';
import type { TableName } from './csv-file';
import type { Entry } from './column';

/*
 * Rows of a table as a file of "Export JSON", to be checked as any other: nothing here looks at what a value is.
 */

const whose = ({ store, country, host }: Entry): string => JSON.stringify([store, country, host]);

const pair = (one: unknown, other: unknown, make: (one: unknown, other: unknown) => unknown): unknown =>
  (one ?? null) === null && (other ?? null) === null ? null : make(one, other);

const readingOf = (entry: Entry, account: string): object => ({
  account,
  metric: entry['metric'],
  scope: entry['scope'],
  window: entry['window'],
  value: entry['value'],
  counts: pair(entry['part'], entry['whole'], (part, whole) => ({ part, whole })),
  target: pair(entry['target_bound'] || null, entry['target'], (bound, value) => ({ bound, value })),
  average: entry['average'],
  top: entry['top'],
  period: pair(entry['period_start'], entry['period_end'], (start, end) => ({ start, end })),
  label: entry['label'],
  page: entry['page'],
  source: entry['source'],
  firstSeen: entry['first_seen_utc'],
  lastSeen: entry['last_seen_utc'],
});

/** What is empty in a table was left out of the step. */
const said = (parts: Entry): Entry =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => (value ?? '') !== ''));

const actionOf = (entry: Entry, account: string): object => ({
  account,
  metric: entry['metric'],
  tip: entry['tip'] || null,
  note: entry['note'],
  at: entry['at_utc'],
  ...said({
    id: entry['id'],
    scope: entry['scope'],
    title: entry['title'],
    changedAt: entry['changedAt'],
  }),
});

/** The answers of one case stand in rows of their own; they come back in the order in which they were given. */
const casesOf = (entries: readonly Entry[], accountOf: (entry: Entry) => string): readonly object[] => {
  const groups = Map.groupBy(entries, entry => `${whose(entry)} ${JSON.stringify(entry['case'])}`);
  return Array.from(groups.values(), rows => ({
    ...(typeof rows[0]?.['case'] === 'object' ? rows[0]['case'] : null),
    account: accountOf(rows[0] ?? {}),
    rounds: rows
      .map(entry => ({ at: JSON.stringify(entry['answered_from_utc']), round: entry['round'] }))
      .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
      .map(({ round }) => round),
  }));
};

const accountsOf = (entries: readonly Entry[], idOf: (entry: Entry) => string): readonly object[] =>
  [...Map.groupBy(entries, idOf)].map(([id, [first = {}]]) => ({
    id,
    store: first['store'],
    country: first['country'],
    host: first['host'],
    ...said({ name: first['account'] }),
  }));

/** The rows of a table as the JSON of a file with nothing else in it, still to be checked. */
export const toFileJson = (
  name: TableName,
  entries: readonly Entry[],
  at: Date,
): Readonly<Record<string, unknown>> => {
  const ids = new Map([...new Set(entries.map(whose))].map((names, index) => [names, `csv-${index}`]));
  const idOf = (entry: Entry): string => ids.get(whose(entry)) ?? '';
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: at.toISOString(),
    accounts: accountsOf(entries, idOf),
    readings: name === 'readings' ? entries.map(entry => readingOf(entry, idOf(entry))) : [],
    cases: name === 'answers' ? casesOf(entries, idOf) : [],
    actions: name === 'actions' ? entries.map(entry => actionOf(entry, idOf(entry))) : [],
    settings: {},
  };
};
