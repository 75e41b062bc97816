import { signal } from '@preact/signals';
import type { OptionsPart } from '../../../components/options/page-options';
import type { ThinState } from '../../../components/options/page-thin';
import { thin, type Thinned } from '../../../lib/history/thin';
import type { Reader } from '../../../lib/summary/reader';
import { withHistory } from '../accounts/with-history';
import { NOTHING, notWritten, outcome, shrinkingPart } from './shrinking';

const state = signal<ThinState>(NOTHING);

const run = async (mode: 'count' | 'write'): Promise<Thinned> => {
  const used = await withHistory(db => thin(db, new Date(), mode)).catch((error: unknown) => {
    console.error('Benchline: the history could not be thinned.', error);
    return null;
  });
  return used?.kind === 'used' ? used.result : { kind: 'not-thinned', reason: 'failed' };
};

const look = async (reader: Reader): Promise<void> => {
  const { say } = reader;
  state.value = NOTHING;
  const found = await run('count');
  if (found.kind === 'not-thinned') {
    state.value = notWritten(found.reason, reader);
    return;
  }
  const { gone, all } = found;
  state.value =
    gone === 0
      ? outcome('good', say('thin-none'))
      : { asked: say('thin-sure', { count: gone, all }), outcome: null };
};

const now = async (reader: Reader): Promise<void> => {
  const done = await run('write');
  if (done.kind === 'not-thinned') state.value = notWritten(done.reason, reader);
  else state.value = outcome('good', reader.say('thin-done', { count: done.gone }));
};

/** How long the history is kept: for ever, unless the seller wants the old part smaller. */
export const thinPart = (reader: Reader): OptionsPart =>
  shrinkingPart({ id: 'thin', state, look, now }, reader);
