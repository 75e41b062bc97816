import { signal } from '@preact/signals';
import type { TargetActions, WrittenTarget } from '../../../components/options/page-own-target-options';
import { readBook } from '../../../lib/own-metrics/read-book';
import { withoutTarget, withTarget } from '../../../lib/own-targets/target-list';
import { changeOwnTargets } from '../../../lib/own-targets/target-store';
import type { OutcomeView } from '../../../lib/summary/outcome-words';
import type { Reader } from '../../../lib/summary/reader';
import { targetOutcome, type TargetEntry } from '../../../lib/summary/target-entries';
import { loadTargets } from './load';
import { removedTarget, setRemovedTarget } from './removed';

/** What came of the last thing that was done with targets. */
export const targetsOutcome = signal<OutcomeView | null>(null);

/** A metric of the seller's own may be gone meanwhile. */
const save = async ({ metric: id, ...written }: WrittenTarget, reader: Reader): Promise<boolean> => {
  const metric = (await readBook()).find(id);
  if (!metric) throw new Error(`no metric ${id}`);
  const kept = await changeOwnTargets(targets => withTarget(targets, { ...written, metric }, new Date()));
  targetsOutcome.value = targetOutcome(kept, metric, reader);
  if (kept.kind === 'kept') setRemovedTarget(null);
  return kept.kind === 'kept';
};

const remove = async (entry: TargetEntry): Promise<boolean> => {
  await changeOwnTargets(targets => ({ targets: withoutTarget(targets, entry.target, new Date()) }));
  setRemovedTarget(entry);
  return true;
};

const bringBack = async (reader: Reader): Promise<boolean> => {
  const { target } = removedTarget() ?? {};
  if (!target || target.value === null) return false;
  const { account, metric, value } = target;
  return save({ account, metric, value }, reader);
};

/** The actions of the section; what fails is said, and the list is shown as it is then. */
export const targetActions = (reader: Reader): TargetActions => {
  const act = async (action: () => Promise<boolean>): Promise<boolean> => {
    targetsOutcome.value = null;
    const isDone = await action().catch((error: unknown) => {
      console.error('Benchline: your own targets could not be changed.', error);
      targetsOutcome.value = { tone: 'bad', text: reader.say('targets-not-changed') };
      return false;
    });
    await loadTargets(reader);
    return isDone;
  };
  return {
    save: written => act(() => save(written, reader)),
    remove: entry => void act(() => remove(entry)),
    bringBack: () => void act(() => bringBack(reader)),
  };
};
