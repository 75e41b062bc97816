import type { Link, Verdict } from '../../evidence/check-chain';
import type { OutcomeView } from '../outcome-words';
import type { Reader } from '../reader';
import { exactMoment } from './moment';

const linkOf = (verdicts: readonly Verdict[], hash: string): Link | undefined =>
  verdicts
    .flatMap(verdict => (verdict.kind === 'whole' ? verdict.links : []))
    .find(link => link.hash === hash);

/**
 * Whether a hash that was noted at some time is one of a log that holds: the log up to there is then the one of that time.
 * Null while nothing is asked. Spaces and capitals, as a printed hash is typed in, do not count.
 */
export const notedHash = (
  verdicts: readonly Verdict[],
  typed: string,
  reader: Reader,
): OutcomeView | null => {
  const { say } = reader;
  const hash = typed.replaceAll(/\s/g, '').toLowerCase();
  if (hash === '') return null;
  if (!/^[0-9a-f]{64}$/.test(hash)) return { tone: 'quiet', text: say('verify-noted-form') };
  const link = linkOf(verdicts, hash);
  if (!link) return { tone: 'bad', text: say('verify-noted-missing') };
  const text =
    link.at === null
      ? say('verify-noted-end', { n: link.n })
      : say('verify-noted-found', { n: link.n, at: exactMoment(link.at, reader) });
  return { tone: 'good', text };
};
