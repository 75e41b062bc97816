import { complaint, type Refusal } from '../border/complaint';
import { exportSchema, FORMAT, VERSION, type ExportFile } from './export-schema';

/** About twice ten years of sixty series a day, in UTF-16 units. */
const LONGEST = 250_000_000;

export type Checked =
  { readonly kind: 'file'; readonly file: ExportFile } | ({ readonly kind: 'refused' } & Refusal);

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

/** Checks the whole text of a file, given the ids of the accounts in history. Writes nothing, never throws. */
export const checkFile = (text: string, known: ReadonlySet<string>): Checked => {
  if (text.length > LONGEST) return refused('file', `must be smaller than ${LONGEST / 1e6} MB`);
  const parsed = parse(text);
  if (!parsed) return refused('file', 'is not whole JSON: it may have been cut off while saving or sending');
  const foreign = strange(parsed.json);
  if (foreign) return foreign;
  const checked = exportSchema.safeParse(parsed.json);
  if (!checked.success) return { kind: 'refused', ...complaint(checked.error.issues, 'file') };
  return twice(checked.data) ?? orphan(checked.data, known) ?? { kind: 'file', file: checked.data };
};
