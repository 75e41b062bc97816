import { signal } from '@preact/signals';
import type { TipActions } from '../../../components/options/page-tip-options';
import { MOST_OWN_TIPS } from '../../../lib/journal/own-tip';
import { withoutOwnTip, withOwnTip, withShown, type TipDraft } from '../../../lib/journal/tip-choices';
import { changeTipChoices, readTipChoices } from '../../../lib/journal/tips-store';
import type { OutcomeView } from '../../../lib/summary/outcome-words';
import type { Reader } from '../../../lib/summary/reader';
import { loadTips } from './load';
import { removedTip, setRemoved } from './removed';

/** What came of the last thing that was done with tips. */
export const tipOutcome = signal<OutcomeView | null>(null);

const remove = async (id: string): Promise<void> => {
  const found = (await readTipChoices()).own.find(tip => tip.id === id) ?? null;
  await changeTipChoices(choices => ({ choices: withoutOwnTip(choices, id, new Date()) }));
  setRemoved(found);
};

const undo = async (): Promise<void> => {
  const tip = removedTip();
  if (tip) await changeTipChoices(choices => withOwnTip(choices, tip, new Date()));
  setRemoved(null);
};

const save = async (draft: TipDraft, { say }: Reader): Promise<boolean> => {
  const { kind } = await changeTipChoices(choices => withOwnTip(choices, draft, new Date()));
  tipOutcome.value =
    kind === 'kept'
      ? { tone: 'good', text: say('tip-saved', { title: draft.title }) }
      : { tone: 'bad', text: say('tips-full', { most: MOST_OWN_TIPS }) };
  return kind === 'kept';
};

/** The actions of the section; what fails is said, and the list is shown as it is then. */
export const tipActions = (reader: Reader): TipActions => {
  const act = async <T>(action: () => Promise<T>, otherwise: T): Promise<T> => {
    tipOutcome.value = null;
    const result = await action().catch((error: unknown) => {
      console.error('Benchline: the tips could not be changed.', error);
      tipOutcome.value = { tone: 'bad', text: reader.say('tips-not-changed') };
      return otherwise;
    });
    await loadTips(reader);
    return result;
  };
  const show: TipActions['show'] = ({ id, title }) =>
    void act(async () => {
      await changeTipChoices(choices => ({ choices: withShown(choices, id) }));
      tipOutcome.value = { tone: 'good', text: reader.say('tip-shown', { title }) };
    }, undefined);
  return {
    show,
    save: draft => act(() => save(draft, reader), false),
    remove: id => void act(() => remove(id), undefined),
    undo: () => void act(undo, undefined),
  };
};
