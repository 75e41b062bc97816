import type { Fault, Verdict } from '../../evidence/check-chain';
import type { FileChain } from '../../evidence/file-schema';
import type { PageWords } from '../../words/pages/page-words';

/** A log and what the check found, in words. `hash`: that of its last entry, which is what one hands to others. */
export type LogView = {
  readonly key: string;
  readonly title: string;
  readonly tone: 'good' | 'bad';
  readonly verdict: string;
  readonly notes: readonly string[];
  readonly hashTitle: string;
  readonly hash: string;
};

const faultWords = (fault: Fault, say: PageWords): string => {
  if (fault.kind === 'start') return say('evidence-start');
  if (fault.kind === 'end') return say('evidence-end');
  if ('from' in fault) return say(`evidence-${fault.kind}`, { from: fault.from, to: fault.to });
  return say(`evidence-${fault.kind}`, { n: fault.n });
};

const notesOf = (
  { before, later, start }: FileChain,
  verdict: Verdict,
  say: PageWords,
): readonly string[] => {
  const clockBack = verdict.kind === 'whole' ? verdict.clockBack : 0;
  return [
    ...(before.count > 0 ? [say('evidence-before', { count: before.count, hash: before.hash })] : []),
    ...(later.length > 0 ? [say('evidence-later', { count: later.length })] : []),
    ...(clockBack > 0 ? [say('evidence-clock', { count: clockBack })] : []),
    ...(start.after ? [say('evidence-after-break')] : []),
  ];
};

/** What the check of a log found. `more`: what else is to be said of it. */
export const logView = (
  chain: FileChain,
  verdict: Verdict,
  say: PageWords,
  more: readonly string[] = [],
): LogView => {
  const { start, before, entries, last } = chain;
  const bounds = { from: before.count + 1, to: before.count + entries.length };
  return {
    key: start.chain,
    title: say('evidence-log', { chain: start.chain }),
    tone: verdict.kind === 'whole' ? 'good' : 'bad',
    verdict: verdict.kind === 'whole' ? say('evidence-whole', bounds) : faultWords(verdict.fault, say),
    notes: [...more, ...notesOf(chain, verdict, say)],
    hashTitle: say('evidence-last-hash', { n: last.count }),
    hash: last.hash,
  };
};
