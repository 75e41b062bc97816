import { signal } from '@preact/signals';
import type { OptionsPart } from '../../../components/options/page-options';
import { Thin, type ThinState } from '../../../components/options/page-thin';
import { thin, type Thinned } from '../../../lib/history/thin';
import type { Failure } from '../../../lib/history/transaction';
import type { Reader } from '../../../lib/summary/reader';
import { withHistory } from '../accounts/with-history';

const NOTHING: ThinState = { asked: null, outcome: null };
const state = signal<ThinState>(NOTHING);

const run = async (mode: 'count' | 'write'): Promise<Thinned> => {
  const used = await withHistory(db => thin(db, new Date(), mode)).catch((error: unknown) => {
    console.error('Benchline: the history could not be thinned.', error);
    return null;
  });
  return used?.kind === 'used' ? used.result : { kind: 'not-thinned', reason: 'failed' };
};

const notWritten = (reason: Failure, { say }: Reader): ThinState => ({
  asked: null,
  outcome: { tone: 'bad', text: say(reason === 'disk-full' ? 'no-room-unchanged' : 'account-unchanged') },
});

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
      ? { asked: null, outcome: { tone: 'good', text: say('thin-none') } }
      : { asked: say('thin-sure', { count: gone, all }), outcome: null };
};

const now = async (reader: Reader): Promise<void> => {
  const done = await run('write');
  if (done.kind === 'not-thinned') state.value = notWritten(done.reason, reader);
  else {
    const text = reader.say('thin-done', { count: done.gone });
    state.value = { asked: null, outcome: { tone: 'good', text } };
  }
};

const stop = (): void => {
  state.value = NOTHING;
};

/** How long the history is kept: for ever, unless the seller wants the old part smaller. */
export const thinPart = (reader: Reader): OptionsPart => ({
  id: 'thin',
  title: reader.say('thin-title'),
  Body: () => (
    <Thin
      state={state.value}
      look={() => void look(reader)}
      now={() => void now(reader)}
      stop={stop}
      texts={{
        intro: reader.say('thin-text'),
        look: reader.say('thin-look'),
        now: reader.say('thin-now'),
        stop: reader.say('thin-not'),
      }}
    />
  ),
});
