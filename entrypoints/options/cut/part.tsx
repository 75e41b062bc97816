import { signal } from '@preact/signals';
import type { OptionsPart } from '../../../components/options/page-options';
import type { ThinState } from '../../../components/options/page-thin';
import { cutLogs, type Cut } from '../../../lib/evidence/cut-log';
import { thinnedBefore } from '../../../lib/history/thin';
import type { Written } from '../../../lib/history/transaction';
import type { Reader } from '../../../lib/summary/reader';
import { withHistory } from '../accounts/with-history';
import { NOTHING, notWritten, outcome, shrinkingPart } from '../thin/shrinking';

const state = signal<ThinState>(NOTHING);

/** Entries of as long ago as readings that may be thinned. */
const run = async (mode: 'count' | 'write'): Promise<Written<Cut>> => {
  const used = await withHistory(db => cutLogs(db, thinnedBefore(new Date()), mode)).catch(
    (error: unknown) => {
      console.error('Benchline: the evidence log could not be cut.', error);
      return null;
    },
  );
  if (used?.kind === 'used') return used.result;
  return { kind: 'not-written', reason: 'failed', error: used };
};

type Said = { readonly count: number; readonly day: string };

const said = ({ gone, until }: Cut, { words, timeZone }: Reader): Said => ({
  count: gone,
  day: until === null ? '' : words.formatDate(new Date(until).toISOString(), new Date(), timeZone),
});

const show = async (
  mode: 'count' | 'write',
  reader: Reader,
  found: (cut: Said) => ThinState,
): Promise<void> => {
  const { say } = reader;
  state.value = NOTHING;
  const done = await run(mode);
  if (done.kind === 'not-written') state.value = notWritten(done.reason, reader);
  else
    state.value =
      done.result.gone === 0 ? outcome('good', say('cut-none')) : found(said(done.result, reader));
};

const look = (reader: Reader): Promise<void> =>
  show('count', reader, cut => ({ asked: reader.say('cut-sure', cut), outcome: null }));

const now = (reader: Reader): Promise<void> =>
  show('write', reader, cut => outcome('good', reader.say('cut-done', cut)));

/** How long the evidence log is kept: for ever, unless the seller gives up the proof of what is old. */
export const cutPart = (reader: Reader): OptionsPart =>
  shrinkingPart({ id: 'cut', state, look, now }, reader);
