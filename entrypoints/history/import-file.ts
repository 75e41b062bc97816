import { isPacked } from '../../lib/border/is-packed';
import { readText } from '../../lib/border/read-text';
import { importChecked } from '../../lib/history/import';
import { checkFile, LONGEST, type Checked, type CheckedFile } from '../../lib/history/import-check';
import type { Pace } from '../../lib/history/pace';
import { previewImport } from '../../lib/history/preview-import';
import { noteElsewhere } from '../../lib/history/undo-import';
import { whileKept } from '../../lib/stored/while-kept';
import { tellActionsChanged } from '../../lib/journal/actions-changed';
import { tellCasesChanged } from '../../lib/messages/cases-changed';
import { importWords, type OutcomeView } from '../../lib/summary/outcome-words';
import { isEmptyChange, previewWords, type Change } from '../../lib/summary/preview-words';
import type { Reader } from '../../lib/summary/reader';
import { withRuleWords } from '../../lib/summary/rule-file-words';
import { withTemplateWords } from '../../lib/summary/template-file-words';
import { lookElsewhere, takeElsewhere } from './elsewhere';
import type { Import } from './import-of';
import { openReportText } from './open-report';
import { ask, tell } from './transfer-state';
import { withHistory } from './with-history';

type Refused = { readonly kind: 'cancelled' | 'refused' | 'unwritten' } | null;

/** A pace that says how far the work is, and is stopped by its button. Half of a preview is the check. */
export const paceOf = ({ name, reader }: Import, from = 0, share = 1): Pace => {
  const stop = new AbortController();
  const percent = new Intl.NumberFormat(reader.words.language, { style: 'percent' });
  const told = (part: number): void => {
    const text = reader.say('importing-part', { file: name, percent: percent.format(part) });
    tell({ tone: 'quiet', text }, () => stop.abort());
  };
  return {
    signal: stop.signal,
    tell: (done, whole) => told(from + (share * done) / Math.max(1, whole)),
  };
};

/** What browsers say of a file that is no more what was chosen. */
const MOVED = new Set(['NotReadableError', 'NotFoundError']);

/** Says what went wrong where something throws; nothing was changed then. */
export const guarded = async ({ reader: { say } }: Import, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error('Benchline: no import.', error);
    const isMoved = error instanceof DOMException && MOVED.has(error.name);
    tell({ tone: 'bad', text: say(isMoved ? 'file-unreadable' : 'import-failed') });
  }
};

export const tellNot = (result: Refused, words: OutcomeView, { say }: Reader): void =>
  tell(result?.kind === 'cancelled' ? { tone: 'good', text: say('import-cancelled') } : words);

const take = async (file: CheckedFile, of: Import): Promise<void> => {
  const { say } = of.reader;
  const told = { name: of.name, at: new Date(), pace: paceOf(of) };
  const result = await withHistory(db => importChecked(db, file, told));
  if (result.kind !== 'imported') return tellNot(result, importWords(result, say), of.reader);
  await Promise.all([tellCasesChanged(), tellActionsChanged()]);
  const elsewhere = await takeElsewhere(file).catch((error: unknown) => {
    console.error('Benchline: not all of a file could be kept.', error);
    return null;
  });
  if (!elsewhere) {
    tell({ tone: 'bad', text: say('import-partly') });
    return of.changed();
  }
  await withHistory(db => noteElsewhere(db, told, elsewhere.added));
  const withRules = withRuleWords(importWords(result, say), elsewhere.rules, say);
  tell(withTemplateWords(withRules, elsewhere.templates, say));
  await of.changed();
};

/** Nothing of a file would change anything; what of it cannot be taken is said first, as it is not there already. */
const nothingNew = ({ name, left = [], reader: { say } }: Import): OutcomeView =>
  left.length === 0
    ? { tone: 'good', text: say('import-nothing', { file: name }) }
    : { tone: 'bad', text: [...left, say('import-nothing-else', { file: name })].join(' ') };

const changeOf = async (file: CheckedFile, of: Import): Promise<Change | Refused> => {
  const found = await withHistory(db => previewImport(db, file, paceOf(of, 0.5, 0.5)));
  if (found.kind !== 'preview') {
    tellNot(found, importWords(found, of.reader.say), of.reader);
    return null;
  }
  const cases = file.cases.length > 0 ? found.cases : null;
  return {
    ...(await lookElsewhere(file)),
    accounts: found.accounts,
    changedAccounts: found.changedAccounts,
    logs: found.logs,
    readings: found.readings,
    cases,
    actions: file.actions.length + (file.removedActions ?? []).length > 0 ? found.actions : null,
  };
};

/** Shows what a checked file would change, and takes it if the seller says so. */
export const offerImport = (file: CheckedFile, of: Import): Promise<void> =>
  guarded(of, async () => {
    const { say } = of.reader;
    const change = await changeOf(file, of);
    if (!change || 'kind' in change) return;
    const { left = [] } = of;
    if (isEmptyChange(change)) return tell(nothingNew(of));
    const question = previewWords(of.name, change, say, of.account);
    ask({
      ...question,
      lines: [...question.lines, ...left],
      accept: () => void guarded(of, () => whileKept(() => take(file, of))),
      decline: () => tell({ tone: 'good', text: say('import-cancelled') }),
    });
  });

type Read = Checked | { readonly kind: 'report' } | { readonly kind: 'told' };

/** Said in words, as it happens by mistake: what is no file for Benchline, seen before it is read; else null. */
const notOurs = async (file: File, { name, reader: { say } }: Import): Promise<string | null> => {
  if (file.size > LONGEST) return say('file-too-large', { file: name, most: LONGEST / 1e6 });
  return (await isPacked(file)) ? say('file-packed', { file: name }) : null;
};

/** A file of another program may be Amazon's own report; whether it is one is only looked at then. */
const check = async (file: File, of: Import): Promise<Read> => {
  const not = await notOurs(file, of);
  if (not !== null) {
    tell({ tone: 'bad', text: not });
    return { kind: 'told' };
  }
  const text = await readText(file);
  const checked = await withHistory(async db =>
    checkFile(text, new Set(await db.getAllKeys('accounts')), paceOf(of, 0, 0.5)),
  );
  if (text === null || checked.kind !== 'refused' || checked.field !== 'format') return checked;
  return (await openReportText(text, of)) ? { kind: 'report' } : checked;
};

/**
 * Merges a file into the history, once the seller has seen what it would change. The page writes this itself, against the
 * rule that only the worker writes: a file may be larger than a message can be, and the worker may be stopped halfway. The
 * rule's purpose is kept, as the import is one transaction, which the database orders with the worker's own.
 */
export const importJson = (file: File, reader: Reader, changed: () => Promise<void>): Promise<void> => {
  const of = { name: file.name, reader, changed };
  return guarded(of, async () => {
    tell({ tone: 'quiet', text: reader.say('importing', { file: file.name }) });
    const checked = await check(file, of);
    if (checked.kind === 'report' || checked.kind === 'told') return;
    if (checked.kind === 'file') await offerImport(checked.file, of);
    else tellNot(checked, importWords(checked, reader.say), reader);
  });
};
