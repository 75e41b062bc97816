import { array, maxLength } from 'zod/mini';
import { refusalOf, type Issue, type Refusal } from '../border/refusal';
import { must } from '../border/fields';
import { stepper, type Pace } from '../history/pace';
import { chainSchema, type FileChain } from './file-schema';

/** So many entries are checked at once, within less time than one notices. */
const PART = 100;

const entriesOf = (log: unknown): readonly unknown[] => {
  const entries = typeof log === 'object' && log !== null && 'entries' in log ? log.entries : null;
  return Array.isArray(entries) ? entries : [];
};

/** An issue within a part of something, as it is in the whole file. */
const within =
  (path: readonly PropertyKey[], from = 0) =>
  (issue: Issue): Issue => {
    const [first, ...rest] = issue.path;
    const own = typeof first === 'number' ? [first + from, ...rest] : issue.path;
    return { ...issue, path: [...path, ...own] };
  };

const entriesIn = async (
  log: unknown,
  path: readonly PropertyKey[],
  pace: Pace,
): Promise<FileChain['entries'] | Refusal> => {
  const step = stepper(pace);
  const all = entriesOf(log);
  const sound: FileChain['entries'] = [];
  for (let from = 0; from < all.length; from += PART) {
    await step(from, all.length);
    const checked = chainSchema.shape.entries.safeParse(all.slice(from, from + PART));
    if (!checked.success) return refusalOf(checked.error.issues.map(within(path, from)));
    for (const entry of checked.data) sound.push(entry);
  }
  return sound;
};

/** Its long list is checked in parts; one that is no list is left to the check of the whole. */
const withoutEntries = (log: unknown): unknown =>
  entriesOf(log).length > 0 ? { ...(log as object), entries: [] } : log;

/**
 * The logs of a file, checked in parts so that the page stays awake; `field` is their name in it. Rejects where `pace` was
 * stopped.
 */
export const soundLogs = async (
  logs: unknown,
  pace: Pace,
  field = 'evidence',
): Promise<FileChain[] | Refusal> => {
  const list = array(chainSchema, must('a list')).check(maxLength(1000, 'must hold at most 1000'));
  const rest = list.safeParse(Array.isArray(logs) ? logs.map(withoutEntries) : logs);
  if (!rest.success) return refusalOf(rest.error.issues.map(within([field])));
  const sound: FileChain[] = [];
  for (const [index, log] of rest.data.entries()) {
    const entries = await entriesIn((logs as readonly unknown[])[index], [field, index, 'entries'], pace);
    if (!Array.isArray(entries)) return entries;
    sound.push({ ...log, entries });
  }
  return sound;
};
