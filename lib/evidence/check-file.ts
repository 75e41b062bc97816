import { complaint, type Refusal } from '../border/complaint';
import { canonical } from './canonical';
import { checkChain, type Verdict, type Work } from './check-chain';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, evidenceSchema, type EvidenceFile } from './file-schema';

/** Ten years of one account's thirty series take a third of it. Bytes. */
export const LARGEST_FILE = 100_000_000;

/** `rewritten`: the file says the same as one of Benchline's, but another program has written it. */
export type CheckedFile =
  | {
      readonly kind: 'checked';
      readonly file: EvidenceFile;
      readonly verdicts: readonly Verdict[];
      readonly rewritten: boolean;
    }
  | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: string): CheckedFile => ({ kind: 'refused', field, reason });

const parse = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** Said before all else, as everything else would follow from it. */
const strange = (json: unknown): CheckedFile | null => {
  const { format, version }: { readonly format?: unknown; readonly version?: unknown } =
    typeof json === 'object' && json !== null ? json : {};
  if (format !== EVIDENCE_FORMAT) return refused('format', `must be "${EVIDENCE_FORMAT}"`);
  if (typeof version === 'number' && version > EVIDENCE_VERSION)
    return refused(
      'version',
      `is ${version}, and this Benchline knows ${EVIDENCE_VERSION}: update Benchline first`,
    );
  return null;
};

/** How a file of evidence is written: without spaces, keys in order, so that any other way is noticed. */
export const fileText = (file: EvidenceFile): string => `${canonical(file)}\n`;

/** Checks every log of a sound file. Rejects only when it is stopped by the signal. */
export const checkLogs = async ({ chains }: EvidenceFile, work: Work = {}): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  const { tell, ...others } = work;
  for (const [index, chain] of chains.entries()) {
    const told = tell && { tell: (part: number) => tell((index + part) / chains.length) };
    verdicts.push(await checkChain(chain, { ...others, ...told }));
  }
  return verdicts;
};

/** Checks the text of a file, whatever it is. Rejects only when it is stopped by the signal. */
export const checkFileText = async (text: string, work: Work = {}): Promise<CheckedFile> => {
  const parsed = parse(text);
  if (!parsed) return refused('file', 'is not JSON, or is cut off');
  const other = strange(parsed.json);
  if (other) return other;
  const { success, error } = evidenceSchema.safeParse(parsed.json);
  if (!success) return { kind: 'refused', ...complaint(error.issues, 'file') };
  // Not what the check gives back: it leaves out what it does not know, and that should be found in the hashes.
  const file = parsed.json as EvidenceFile;
  const verdicts = await checkLogs(file, work);
  return { kind: 'checked', file, verdicts, rewritten: text !== fileText(file) };
};
