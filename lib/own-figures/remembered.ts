import { browser } from 'wxt/browser';
import { array, enum as oneOf, maxLength, nullable, object, record, regex, string } from 'zod/mini';
import { DATE_ORDERS } from './dates';
import { PERIODS, SCALES, type Mapping, type Role } from './mapping';
import { DECIMALS } from './numbers';

/** What is stored under `figure-mappings`: how files with these heads were read, the newest last. */
const KEY = 'figure-mappings';
const MOST = 20;

const short = string().check(maxLength(200));
const mappingSchema = object({
  roles: array(
    short.check(regex(/^(none|date|metric|value|part|whole|(is|part|whole):[a-z0-9-]{1,64})$/)),
  ).check(maxLength(60)),
  names: record(short, short),
  period: nullable(oneOf([...PERIODS])),
  order: nullable(oneOf([...DATE_ORDERS])),
  decimal: nullable(oneOf([...DECIMALS])),
  scales: record(short, oneOf([...SCALES])),
  account: short,
});
const entrySchema = object({ head: array(short).check(maxLength(60)), mapping: mappingSchema });
type Entry = { readonly head: readonly string[]; readonly mapping: Mapping };

const sound = (stored: unknown): readonly Entry[] => {
  const parsed = entrySchema.safeParse(stored);
  if (!parsed.success) return [];
  const { head, mapping } = parsed.data;
  // The pattern above leaves nothing else.
  return [{ head, mapping: { ...mapping, roles: mapping.roles as Role[] } }];
};

const readAll = async (): Promise<readonly Entry[]> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.flatMap(sound) : [];
};

const isFor =
  (head: readonly string[]) =>
  (entry: Entry): boolean =>
    JSON.stringify(entry.head) === JSON.stringify(head);

/** How a file with these heads was read the last time, or null. */
export const rememberedMapping = async (head: readonly string[]): Promise<Mapping | null> =>
  (await readAll()).find(isFor(head))?.mapping ?? null;

/** Remembers how a file with these heads is read; of other files the newest twenty stay. */
export const rememberMapping = (head: readonly string[], mapping: Mapping): Promise<void> =>
  navigator.locks.request('benchline-figure-mappings', async () => {
    const isSame = isFor(head);
    const others = (await readAll()).filter(entry => !isSame(entry));
    await browser.storage.local.set({ [KEY]: [...others.slice(1 - MOST), { head, mapping }] });
  });
