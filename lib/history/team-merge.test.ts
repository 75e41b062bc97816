import 'fake-indexeddb/auto';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { mergedTemplates } from '../messages/templates/template-list';
import type { Shelf } from '../messages/templates/template';
import { template } from '../messages/templates/testing/template';
import { merged } from '../taught/rule-list';
import { rule } from '../taught/testing/rule';
import { exportAll } from './export';
import type { ExportFile } from './export-schema';
import { importFile } from './import';
import { exportFile, fileReading } from './testing/file-sample';
import { freshDb } from './testing/sample';

const NOW = new Date('2026-11-21T10:00:00.000Z');
const HOUR = 3_600_000;
const instant = (hours: number): string => new Date(Date.UTC(2026, 6, 14) + hours * HOUR).toISOString();

/** What somebody's history is after these files. */
const after = async (files: readonly unknown[]): Promise<ExportFile> => {
  const db = await freshDb();
  for (const file of files) await importFile(db, JSON.stringify(file));
  return exportAll(db, DEFAULTS, NOW);
};
const sorted = (entries: readonly unknown[] = []): readonly string[] =>
  entries.map(entry => JSON.stringify(entry)).toSorted();

/** The parts that a team shares; the order in which series came is no part of them. */
const shared = ({ accounts, readings, cases, actions, removedActions }: ExportFile) => ({
  accounts,
  readings: sorted(readings),
  cases: sorted(cases),
  actions: sorted(actions),
  removedActions,
});
/**
 * What was seen on each day, and from when to when. Where somebody saw another value between two equal ones of a day, the
 * three are three rows or two, by what was merged first: rows are joined when they meet, and cannot be taken apart again.
 */
const byDay = (file: ExportFile) => {
  const days = Map.groupBy(file.readings, reading => {
    const day = reading.source === 'report' ? '' : new Date(reading.firstSeen).toDateString();
    return JSON.stringify([day, { ...reading, firstSeen: '', lastSeen: '' }]);
  });
  const spans = Array.from(days, ([day, rows]) => [
    day,
    rows.map(({ firstSeen }) => firstSeen).toSorted()[0],
    rows
      .map(({ lastSeen }) => lastSeen)
      .toSorted()
      .at(-1),
  ]);
  return { ...shared(file), readings: sorted(spans) };
};
const merge = (...files: readonly ExportFile[]) => after(files);

const hour = integer({ min: 0, max: 60 });
const visit = record({ hour, longer: integer({ min: 0, max: 2 }), value: constantFrom(0.1, 0.2, null) });
const month = record({ hour, day: integer({ min: 10, max: 28 }), value: constantFrom(0.1, 0.2) });
const message = record({
  hour,
  key: constantFrom('one', 'two'),
  state: constantFrom('waiting', 'answered', 'resolved'),
  theme: constantFrom('delivery', 'general'),
});
const step = record({ hour, id: constantFrom('a1', 'a2', 'a3'), note: constantFrom('rota', 'templates') });

const removal = record({ hour, id: constantFrom('a1', 'a2', 'a3') });
/** A figure of a metric of the seller's own, from a CSV file; a corrected one is seen a millisecond longer. */
const figure = record({
  day: integer({ min: 10, max: 12 }),
  value: constantFrom(1, 2),
  corrected: constantFrom(0, 1),
});

type Seen = { readonly hour: number; readonly longer: number; readonly value: number | null };
/** No two machines see two different things in one millisecond. */
const readingOf = ({ hour, longer, value }: Seen) => {
  const first = hour + (value === null ? 0 : value / 2);
  return fileReading({ value, counts: null, firstSeen: instant(first), lastSeen: instant(first + longer) });
};

type Made = {
  readonly visits: readonly Seen[];
  readonly months: readonly { readonly hour: number; readonly day: number; readonly value: number }[];
  readonly messages: readonly {
    readonly hour: number;
    readonly key: string;
    readonly state: string;
    readonly theme: string;
  }[];
  readonly steps: readonly { readonly hour: number; readonly id: string; readonly note: string }[];
  readonly removals: readonly { readonly hour: number; readonly id: string }[];
  readonly figures: readonly { readonly day: number; readonly value: number; readonly corrected: number }[];
};
const stepId = (id: string): string => `00000000-0000-4000-8000-0000000000${id}`;
const figureOf = ({ day, value, corrected }: Made['figures'][number]) => {
  const date = `2026-07-${day}`;
  return fileReading({
    metric: 'own-0123456789abcdef',
    scope: 'all',
    window: 'P1D',
    value,
    counts: corrected ? { part: 1, whole: 2 } : null,
    target: null,
    period: { start: date, end: date },
    source: 'import',
    page: '/import',
    firstSeen: `${date}T12:00:00.000Z`,
    lastSeen: `${date}T12:00:00.00${corrected}Z`,
  });
};
const fileOf = ({ visits, months, messages, steps, removals, figures }: Made) =>
  exportFile(
    [
      ...visits.map(readingOf),
      ...figures.map(figureOf),
      ...months.map(({ hour, day, value }) =>
        fileReading({
          value,
          counts: null,
          window: 'P1M',
          source: 'report',
          period: { start: '2026-07-01', end: `2026-07-${day}` },
          firstSeen: instant(hour),
          lastSeen: instant(hour),
        }),
      ),
    ],
    {
      cases: messages.map(({ hour, ...each }) => ({
        account: 'a',
        ...each,
        keyId: 'abc',
        receivedAfter: instant(0),
        receivedBefore: instant(1),
        firstSeen: instant(2),
        lastSeen: instant(2 + hour),
      })),
      actions: steps.map(({ hour, id, note }) => ({
        account: 'a',
        id: stepId(id),
        metric: 'contact-rate',
        tip: null,
        note,
        at: instant(0),
        changedAt: instant(hour),
      })),
      removedActions: removals.map(({ hour, id }) => ({
        account: 'a',
        id: stepId(id),
        changedAt: instant(hour),
      })),
    },
  );

const history = record({
  visits: array(visit, { maxLength: 4 }),
  months: array(month, { maxLength: 2 }),
  messages: array(message, { maxLength: 2 }),
  steps: array(step, { maxLength: 2 }),
  removals: array(removal, { maxLength: 1 }),
  figures: array(figure, { maxLength: 2 }),
});
const kept = (made: Made): Promise<ExportFile> => after([fileOf(made)]);

const valuesIn = ({ readings }: ExportFile) =>
  new Set(readings.filter(({ source }) => source === 'page').map(({ value }) => value));

describe('the histories of a team', () => {
  it('merge the same in any order, any grouping, any number of times', async () => {
    await assert(
      asyncProperty(history, history, history, async (...made) => {
        const [x, y, z] = made;
        // One after the other: each needs the fake's disk for itself.
        const [a, b, c] = [await kept(x), await kept(y), await kept(z)];
        const ab = await merge(a, b);
        expect(shared(await merge(b, a))).toEqual(shared(ab));
        expect(shared(await merge(a, b, b, a, ab))).toEqual(shared(ab));
        const all = byDay(await merge(ab, c));
        expect(byDay(await merge(a, await merge(b, c)))).toEqual(all);
        expect(byDay(await merge(c, b, a))).toEqual(all);
      }),
      { numRuns: 12 },
    );
  });

  it('lose no value that only one of them has', async () => {
    await assert(
      asyncProperty(history, history, async (one, other) => {
        const [a, b] = [await kept(one), await kept(other)];
        const both = valuesIn(await merge(a, b));
        expect([...valuesIn(a), ...valuesIn(b)].filter(value => !both.has(value))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

const COUNTRIES = ['United States', 'Germany', 'France'] as const;
const namesOf = (at: number) => ({ store: 'Acme Home', country: COUNTRIES[at] ?? '', host: SITES[at] ?? '' });
const SITES = ['sellercentral.amazon.com', 'sellercentral.amazon.de', 'sellercentral.amazon.fr'] as const;

/** Which account was merged into which; none of them contradict each other. */
const merges = constantFrom<readonly (readonly [into: number, from: number])[]>(
  [],
  [[0, 1]],
  [[1, 2]],
  [
    [0, 1],
    [0, 2],
  ],
);
const inAccount = integer({ min: 0, max: 2 });
const mergedHistory = record({
  visits: array(record({ visit, of: inAccount }), { maxLength: 4 }),
  steps: array(record({ step, of: inAccount }), { maxLength: 2 }),
  merges,
});

/** A file of three accounts, as one has it who merged some of them. */
const mergedFile = ({ visits, steps, merges: made }: MergedMade) => {
  const ownerOf = (at: number): string => `${made.find(([, from]) => from === at)?.[0] ?? at}`;
  const own = [0, 1, 2].filter(at => ownerOf(at) === `${at}`);
  const partsOf = (at: number) => made.flatMap(([into, from]) => (into === at ? [namesOf(from)] : []));
  return exportFile(
    visits.map(({ visit: seen, of }) => ({ ...readingOf(seen), account: ownerOf(of) })),
    {
      accounts: own.map(at => ({ id: `${at}`, ...namesOf(at), merged: partsOf(at) })),
      actions: steps.map(({ step: { hour, id, note }, of }) => ({
        account: ownerOf(of),
        id: `00000000-0000-4000-8000-000000000${of}${id}`,
        metric: 'contact-rate',
        tip: null,
        note,
        at: instant(0),
        changedAt: instant(hour),
      })),
    },
  );
};
type MergedMade = typeof mergedHistory extends Arbitrary<infer T> ? T : never;

describe('histories in which accounts were merged', () => {
  it('come to the same accounts, days and steps in any order and grouping', async () => {
    await assert(
      asyncProperty(mergedHistory, mergedHistory, mergedHistory, async (x, y, z) => {
        const a = await after([mergedFile(x)]);
        const b = await after([mergedFile(y)]);
        const c = await after([mergedFile(z)]);
        const all = byDay(await merge(a, b, c));
        expect(byDay(await merge(c, b, a, b))).toEqual(all);
        expect(byDay(await merge(a, await merge(c, b)))).toEqual(all);
      }),
      { numRuns: 8 },
    );
  });
});

const rulesOf = (names: readonly string[]) =>
  merged(
    [],
    names.map(id => rule({ id, pageId: `page-${id}` })),
  ).rules;
const put = (shelf: Shelf, more: Shelf): Shelf => mergedTemplates(shelf, more.templates, () => 'new').shelf;
const templatesOf = (names: readonly string[]): Shelf =>
  put(
    { starters: 'offered', templates: [] },
    { starters: 'offered', templates: names.map(name => template({ id: name, name })) },
  );
const idsIn = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).toSorted();

describe('rules and templates of a team', () => {
  const ids = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });

  it('are the same set in any order, any grouping, any number of times', () => {
    assert(
      property(ids, ids, ids, (one, two, three) => {
        const [a, b, c] = [rulesOf(one), rulesOf(two), rulesOf(three)];
        expect(idsIn(merged(a, b).rules)).toEqual(idsIn(merged(b, a).rules));
        const grouped = merged(a, merged(b, c).rules).rules;
        expect(idsIn(merged(merged(a, b).rules, c).rules)).toEqual(idsIn(grouped));
        expect(idsIn(merged(a, a).rules)).toEqual(idsIn(a));
        const [d, e, f] = [templatesOf(one), templatesOf(two), templatesOf(three)];
        expect(idsIn(put(d, e).templates)).toEqual(idsIn(put(e, d).templates));
        expect(idsIn(put(put(d, e), f).templates)).toEqual(idsIn(put(d, put(e, f)).templates));
        expect(idsIn(put(d, d).templates)).toEqual(idsIn(d.templates));
      }),
      { numRuns: 100 },
    );
  });
});
