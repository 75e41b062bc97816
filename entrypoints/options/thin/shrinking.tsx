import type { Signal } from '@preact/signals';
import type { OptionsPart } from '../../../components/options/page-options';
import { Thin, type ThinState } from '../../../components/options/page-thin';
import type { Failure } from '../../../lib/history/transaction';
import type { Reader } from '../../../lib/summary/reader';

/** Neither asked nor answered. */
export const NOTHING: ThinState = { asked: null, outcome: null };

/** What came of it, in a sentence. */
export const outcome = (tone: 'good' | 'bad', text: string): ThinState => ({
  asked: null,
  outcome: { tone, text },
});

/** Nothing was changed, and why. */
export const notWritten = (reason: Failure, { say }: Reader): ThinState =>
  outcome('bad', say(reason === 'disk-full' ? 'no-room-unchanged' : 'account-unchanged'));

/** A part that makes something smaller: it counts first (`look`), asks, and does it (`now`). The id begins the keys of its words. */
export type Shrinking = {
  readonly id: 'cut' | 'thin';
  readonly state: Signal<ThinState>;
  readonly look: (reader: Reader) => Promise<void>;
  readonly now: (reader: Reader) => Promise<void>;
};

export const shrinkingPart = ({ id, state, look, now }: Shrinking, reader: Reader): OptionsPart => ({
  id,
  title: reader.say(`${id}-title`),
  Body: () => (
    <Thin
      state={state.value}
      look={() => void look(reader)}
      now={() => void now(reader)}
      stop={() => void (state.value = NOTHING)}
      texts={{
        intro: reader.say(`${id}-text`),
        look: reader.say('thin-look'),
        now: reader.say(`${id}-now`),
        stop: reader.say('thin-not'),
      }}
    />
  ),
});
