import { refusalOf, type Refusal } from '../border/refusal';
import { openFile, type AwaitedFile } from '../border/open-file';
import { canonical } from './canonical';
import { checkChain, type Verdict, type Work } from './check-chain';
import { soundLogs } from './sound-logs';
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

const AWAITED: AwaitedFile = {
  format: EVIDENCE_FORMAT,
  version: EVIDENCE_VERSION,
  longest: LARGEST_FILE,
  elsewhere: {
    format: 'benchline',
    reason: { code: 'elsewhere-evidence' },
  },
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

/** The refusal of what is no sound file, or null. Long lists are checked in parts. */
const unsound = async (json: object, { tell, signal }: Work): Promise<CheckedFile | null> => {
  const { chains, ...others }: { readonly chains?: unknown } = json;
  const { success, error } = evidenceSchema.safeParse({
    ...others,
    ...(chains !== undefined && { chains: [] }),
  });
  if (!success) return { kind: 'refused', ...refusalOf(error.issues) };
  const pace = {
    tell: (done: number, whole: number) => tell?.(done / whole),
    signal: signal ?? new AbortController().signal,
  };
  const logs = await soundLogs(chains, pace, 'chains');
  return Array.isArray(logs) ? null : { kind: 'refused', ...logs };
};

/** Looking through a file is a third of the work, checking its hashes the rest. */
const LOOKING = 1 / 3;

/** Checks the text of a file, whatever it is. Rejects only when it is stopped by the signal. */
export const checkFileText = async (
  text: string | null,
  { tell, ...work }: Work = {},
): Promise<CheckedFile> => {
  const opened = openFile(text, AWAITED);
  if (opened.kind === 'refused') return opened;
  const looking = { ...work, tell: (part: number) => tell?.(part * LOOKING) };
  const other = await unsound(opened.json as object, looking);
  if (other) return other;
  // Not what the check gives back: it leaves out what it does not know, and that should be found in the hashes.
  const file = opened.json as EvidenceFile;
  const verdicts = await checkLogs(file, { ...work, tell: part => tell?.(LOOKING + part * (1 - LOOKING)) });
  return { kind: 'checked', file, verdicts, rewritten: text !== fileText(file) };
};
