import { signal } from '@preact/signals';
import type { OptionsPart } from '../../../components/options/page-options';
import { Stored, type StoredState } from '../../../components/options/page-stored';
import { eraseAll } from '../../../lib/stored/erase-all';
import { countStored, storedView, usedBytes } from '../../../lib/stored/stored-view';
import type { OutcomeView } from '../../../lib/summary/outcome-words';
import type { Reader } from '../../../lib/summary/reader';

const state = signal<StoredState>({ kind: 'loading' });
const outcome = signal<OutcomeView | null>(null);

const load = async (reader: Reader): Promise<void> => {
  const [counts, bytes] = await Promise.all([countStored(), usedBytes()]);
  state.value = { kind: 'ready', view: storedView(counts, bytes, reader) };
};

const SAID = {
  erased: ['good', 'erase-done'],
  blocked: ['bad', 'erase-blocked'],
  stopped: ['bad', 'erase-stopped'],
} as const;

/** The parts above show what is true once the page is loaded anew. */
const erase = async (reader: Reader, shown: () => void): Promise<void> => {
  const erased = await eraseAll();
  if (erased.kind === 'stopped') console.error('Benchline: not all could be deleted.', erased.error);
  const [tone, text] = SAID[erased.kind];
  outcome.value = { tone, text: reader.say(text) };
  shown();
};

/** What Benchline stores, and deleting all of it. `erased` is called afterwards, for the other parts to read anew. */
export const storedPart = (reader: Reader, erased: () => void): OptionsPart => {
  void load(reader);
  const after = (): void => {
    erased();
    void load(reader);
  };
  return {
    id: 'stored',
    title: reader.say('stored-title'),
    Body: () => (
      <Stored
        state={state.value}
        outcome={outcome.value}
        erase={() => void erase(reader, after)}
        say={reader.say}
      />
    ),
  };
};
