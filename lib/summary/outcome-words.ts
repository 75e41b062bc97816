import type { ImportOutcome } from '../history/import';
import type { PageWords } from '../words/pages/page-words';
import { refusalGaps } from './refusal-words';

/** What came of an export or import: `quiet` while it goes on, `good` said calmly, `bad` at once. */
export type OutcomeView = { readonly tone: 'good' | 'bad' | 'quiet'; readonly text: string };

/** The sentence for an import: how much was new, or which field was refused and why. */
export const importWords = (outcome: ImportOutcome, say: PageWords): OutcomeView => {
  if (outcome.kind === 'cancelled') return { tone: 'good', text: say('import-cancelled') };
  if (outcome.kind === 'unwritten') return { tone: 'bad', text: say(`import-unwritten-${outcome.reason}`) };
  if (outcome.kind === 'refused') {
    return { tone: 'bad', text: say('refused', refusalGaps(outcome, say)) };
  }
  const { added, updated, unchanged, cases, actions, logs = 0, brokenLogs = 0 } = outcome;
  const sentences = [
    say('imported', { count: added, known: unchanged }),
    ...(updated > 0 ? [say('extended', { count: updated })] : []),
    ...(cases ? [say('imported-cases', { count: cases.added, updated: cases.updated })] : []),
    ...(actions ? [say('imported-actions', { count: actions.added, updated: actions.updated })] : []),
    ...(logs > 0 ? [say('imported-logs', { count: logs })] : []),
    ...(brokenLogs > 0 ? [say('broken-logs', { count: brokenLogs })] : []),
  ];
  return { tone: 'good', text: sentences.join(' ') };
};

const two = (part: number): string => String(part).padStart(2, '0');

/** `benchline-2026-11-21.json`, after the local day. */
export const exportName = (at: Date): string => {
  return `benchline-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.json`;
};
