import { complaint, type Refusal } from '../border/complaint';
import { exportSchema, FORMAT, MOST, VERSION, type ExportFile } from './export-schema';
import { stepper, type Pace } from './pace';

/** About twice ten years of sixty series a day, in UTF-16 units. */
export const LONGEST = 250_000_000;

export type Checked =
  | { readonly kind: 'file'; readonly file: ExportFile }
  | { readonly kind: 'cancelled' }
  | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: string): Checked => ({ kind: 'refused', field, reason });

const parse = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
};

const head = (json: unknown): { readonly format?: unknown; readonly version?: unknown } =>
  typeof json === 'object' && json !== null ? json : {};

/** Is it ours, and of a version that we know? Said before all else, as everything else would follow from it. */
const strange = (json: unknown): Checked | null => {
  const { format, version } = head(json);
  if (format !== FORMAT) return refused('format', `must be "${FORMAT}": this is not a file of Benchline's`);
  if (typeof version === 'number' && version > VERSION)
    return refused('version', `is ${version}, and this Benchline knows ${VERSION}: update Benchline first`);
  return null;
};

const twice = ({ accounts }: ExportFile): Checked | null => {
  const seen = new Set<string>();
  const at = accounts.findIndex(({ id }) => seen.size === seen.add(id).size);
  return at < 0 ? null : refused(`accounts[${at}].id`, 'is there twice');
};

const LISTS = ['readings', 'cases', 'actions'] as const;

const orphan = (file: ExportFile, known: ReadonlySet<string>): Checked | null => {
  const ids = new Set([...known, ...file.accounts.map(({ id }) => id)]);
  for (const list of LISTS) {
    const at = file[list].findIndex(({ account }) => !ids.has(account));
    if (at >= 0) return refused(`${list}[${at}].account`, 'is no account of the file or of the history');
  }
  return null;
};

const LISTS_IN_PARTS = ['readings', 'cases'] as const;
/** So many entries are checked at once, within less time than one notices. */
const PART = 500;

/** An issue of a part, as it is in the whole list. */
const moved =
  (list: string, from: number) =>
  ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }) => {
    const [at, ...rest] = path;
    return { path: [list, ...(typeof at === 'number' ? [at + from, ...rest] : path)], message };
  };

type Parts = Pick<ExportFile, (typeof LISTS_IN_PARTS)[number]>;
type Json = Readonly<Record<string, unknown>>;

const isSliced = (all: unknown): all is readonly unknown[] => Array.isArray(all) && all.length <= MOST;

/** Checks the long lists in parts; what is no list, or too long, is left to the check of the whole. */
const checkParts = async (json: Json, pace: Pace): Promise<Parts | Checked> => {
  const step = stepper(pace);
  const whole = LISTS_IN_PARTS.reduce((sum, list) => sum + (isSliced(json[list]) ? json[list].length : 0), 0);
  const parts = { readings: [] as unknown[], cases: [] as unknown[] };
  let done = 0;
  for (const list of LISTS_IN_PARTS) {
    const all = json[list];
    if (!isSliced(all)) continue;
    for (let from = 0; from < all.length; from += PART) {
      await step(done, whole);
      const part = all.slice(from, from + PART);
      const checked = exportSchema.shape[list].safeParse(part);
      if (!checked.success)
        return { kind: 'refused', ...complaint(checked.error.issues.map(moved(list, from)), 'file') };
      for (const each of checked.data) parts[list].push(each);
      done += part.length;
    }
  }
  return parts as Parts;
};

/** The rest of the file, with its long lists empty: they have been checked. */
const withoutParts = (json: Json): Json =>
  Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      LISTS_IN_PARTS.some(list => list === name) && isSliced(value) ? [] : value,
    ]),
  );

const checkJson = async (json: Json, known: ReadonlySet<string>, pace: Pace): Promise<Checked> => {
  const rest = exportSchema.safeParse(withoutParts(json));
  if (!rest.success) return { kind: 'refused', ...complaint(rest.error.issues, 'file') };
  const parts = await checkParts(json, pace);
  if ('kind' in parts) return parts;
  const file = { ...rest.data, ...parts };
  return twice(file) ?? orphan(file, known) ?? { kind: 'file', file };
};

/**
 * Checks the whole text of a file, given the ids of the accounts in history. Makes way to the page as it goes. Writes
 * nothing; never throws.
 */
export const checkFile = async (text: string, known: ReadonlySet<string>, pace: Pace): Promise<Checked> => {
  if (text.length > LONGEST) return refused('file', `must be smaller than ${LONGEST / 1e6} MB`);
  const parsed = parse(text);
  if (!parsed) return refused('file', 'is not whole JSON: it may have been cut off while saving or sending');
  const foreign = strange(parsed.json);
  if (foreign) return foreign;
  return checkJson(parsed.json as Json, known, pace).catch((error: unknown): Checked => {
    if (pace.signal.aborted) return { kind: 'cancelled' };
    throw error;
  });
};
