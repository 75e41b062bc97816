import { withIds } from '../journal/file-action';
import { fileAccounts } from './import-accounts';
import type { Reason } from '../border/reason';
import { refusalOf, type Issue, type Refusal } from '../border/refusal';
import { soundLogs } from '../evidence/sound-logs';
import { openFile, type AwaitedFile } from '../border/open-file';
import { exportSchema, FORMAT, MOST, VERSION, type ExportFile } from './export-schema';
import { stepper, type Pace } from './pace';

/** Far more than ten years of sixty series a day, with their evidence, in UTF-16 units. */
export const LONGEST = 250_000_000;
const WHOLE: AwaitedFile = {
  format: FORMAT,
  version: VERSION,
  longest: LONGEST,
};

/** A file that was found sound; every step in it has an id. */
export type CheckedFile = Omit<ExportFile, 'actions'> & {
  readonly actions: (ExportFile['actions'][number] & { readonly id: string })[];
};

export type Checked =
  | { readonly kind: 'file'; readonly file: CheckedFile }
  | { readonly kind: 'cancelled' }
  | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: Reason): Checked => ({ kind: 'refused', field, reason });

const twice = ({ accounts }: ExportFile): Checked | null => {
  const seen = new Set<string>();
  const at = accounts.findIndex(({ id }) => seen.size === seen.add(id).size);
  return at < 0 ? null : refused(`accounts[${at}].id`, { code: 'twice' });
};

const LISTS = ['readings', 'cases', 'actions', 'removedActions'] as const;

const orphan = (file: ExportFile, known: ReadonlySet<string>): Checked | null => {
  const ids = new Set([...known, ...file.accounts.map(({ id }) => id)]);
  for (const list of LISTS) {
    const at = (file[list] ?? []).findIndex(({ account }) => !ids.has(account));
    if (at >= 0) return refused(`${list}[${at}].account`, { code: 'account' });
  }
  return null;
};

const LISTS_IN_PARTS = ['readings', 'cases'] as const;
/** So many entries are checked at once, within less time than one notices. */
const PART = 500;

/** An issue of a part, as it is in the whole list. */
const moved =
  (list: string, from: number) =>
  (issue: Issue): Issue => {
    const [at, ...rest] = issue.path;
    return { ...issue, path: [list, ...(typeof at === 'number' ? [at + from, ...rest] : issue.path)] };
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
        return { kind: 'refused', ...refusalOf(checked.error.issues.map(moved(list, from))) };
      for (const each of checked.data) parts[list].push(each);
      done += part.length;
    }
  }
  return parts as Parts;
};

const NAMES = Object.keys(exportSchema.shape);

/** What is known of the file, with its long lists empty: they have been checked. A hostile file may have millions of other names. */
const withoutParts = (json: Json): Json =>
  Object.fromEntries(
    NAMES.filter(name => Object.hasOwn(json, name)).map(name => [
      name,
      name === 'evidence' || (LISTS_IN_PARTS.some(list => list === name) && isSliced(json[name]))
        ? []
        : json[name],
    ]),
  );

/** Steps of another origin have no ids; made here, as nothing but its requests can be awaited in a transaction. */
const named = async (file: ExportFile): Promise<CheckedFile> => {
  const own = new Map((await fileAccounts(file)).map(({ fileId, account }) => [fileId, account.id]));
  return { ...file, actions: await withIds(file.actions, fileId => own.get(fileId) ?? fileId) };
};

const soundJson = async (json: Json, known: ReadonlySet<string>, pace: Pace): Promise<Checked> => {
  const rest = exportSchema.safeParse(withoutParts(json));
  if (!rest.success) return { kind: 'refused', ...refusalOf(rest.error.issues) };
  const parts = await checkParts(json, pace);
  if ('kind' in parts) return parts;
  const evidence = json['evidence'] === undefined ? [] : await soundLogs(json['evidence'], pace);
  if (!Array.isArray(evidence)) return { kind: 'refused', ...evidence };
  const file = { ...rest.data, ...parts, ...(evidence.length > 0 && { evidence }) };
  return twice(file) ?? orphan(file, known) ?? { kind: 'file', file: await named(file) };
};

/** Checks what a file has, as `checkFile` does, where it did not come as JSON. Never throws. */
export const checkJson = (json: Json, known: ReadonlySet<string>, pace: Pace): Promise<Checked> =>
  soundJson(json, known, pace).catch((error: unknown): Checked => {
    if (pace.signal.aborted) return { kind: 'cancelled' };
    throw error;
  });

/**
 * Checks the whole text of a file, given the ids of the accounts in history. Makes way to the page as it goes. Writes
 * nothing; never throws.
 */
export const checkFile = async (
  text: string | null,
  known: ReadonlySet<string>,
  pace: Pace,
): Promise<Checked> => {
  const opened = openFile(text, WHOLE);
  return opened.kind === 'refused' ? opened : checkJson(opened.json as Json, known, pace);
};
