import { signal } from '@preact/signals';
import type { VerifyState } from '../../components/evidence/page-verify';
import { readText } from '../../lib/border/read-text';
import type { Verdict } from '../../lib/evidence/check-chain';
import { checkFileText, LARGEST_FILE, type CheckedFile } from '../../lib/evidence/check-file';
import { logView } from '../../lib/summary/evidence/log-words';
import type { Reader } from '../../lib/summary/reader';
import { refusalGaps } from '../../lib/summary/refusal-words';

export const verifyState = signal<VerifyState>({ kind: 'nothing' });
/** What the last check found, for a hash that is looked for. */
export const verdicts = signal<readonly Verdict[]>([]);

let running = new AbortController();

/** Ends a check that is running. */
export const stopChecking = (): void => {
  running.abort();
  verifyState.value = { kind: 'nothing' };
};

const viewOf = (checked: CheckedFile, name: string, { say }: Reader): VerifyState => {
  if (checked.kind === 'refused') {
    return { kind: 'refused', text: say('verify-refused', { file: name, ...refusalGaps(checked, say) }) };
  }
  const { file, rewritten } = checked;
  if (file.chains.length === 0) return { kind: 'refused', text: say('verify-empty', { file: name }) };
  return {
    kind: 'checked',
    title: name,
    logs: file.chains.flatMap((chain, index) => {
      const verdict = checked.verdicts[index];
      return verdict ? [logView(chain, verdict, say)] : [];
    }),
    notes: rewritten ? [say('verify-rewritten')] : [],
  };
};

type Read = { readonly kind: 'text'; readonly text: string | null } | { readonly kind: 'unreadable' };

/** What cannot be read was moved, or written meanwhile. */
const textOf = async (file: File): Promise<Read> => {
  try {
    return { kind: 'text', text: await readText(file) };
  } catch {
    return { kind: 'unreadable' };
  }
};

const checked = async (file: File, reader: Reader, signal: AbortSignal): Promise<VerifyState> => {
  const { words, say } = reader;
  const { name } = file;
  if (file.size > LARGEST_FILE) return { kind: 'refused', text: say('verify-too-large', { file: name }) };
  const read = await textOf(file);
  if (read.kind === 'unreadable') return { kind: 'refused', text: say('verify-unreadable', { file: name }) };
  const percent = new Intl.NumberFormat(words.language, { style: 'percent' });
  const tell = (part: number): void => {
    if (signal.aborted) return;
    const gaps = { file: name, percent: percent.format(part) };
    verifyState.value = { kind: 'working', text: say('verify-working', gaps) };
  };
  tell(0);
  const result = await checkFileText(read.text, { tell, signal });
  verdicts.value = result.kind === 'checked' ? result.verdicts : [];
  return viewOf(result, name, reader);
};

/** Checks a file and shows what was found; a check that is running is stopped. */
export const checkFile = async (file: File, reader: Reader): Promise<void> => {
  stopChecking();
  running = new AbortController();
  const { signal } = running;
  try {
    const state = await checked(file, reader, signal);
    if (!signal.aborted) verifyState.value = state;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
