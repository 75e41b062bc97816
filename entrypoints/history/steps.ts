import { titledIn } from '../../lib/answer/titled';
import type { Language } from '../../lib/words/languages';
import { computed, signal } from '@preact/signals';
import type { StepActions, StepsState } from '../../components/history/page-steps';
import { openHistory } from '../../lib/history/open';
import type { Db } from '../../lib/history/schema';
import { tellActionsChanged } from '../../lib/journal/actions-changed';
import { actionsOf } from '../../lib/journal/actions-of';
import { editAction, removeAction, restoreAction, startAction } from '../../lib/journal/keep-action';
import type { ActionKept, Step } from '../../lib/journal/keep-action';
import { withHidden } from '../../lib/journal/tip-choices';
import { changeTipChoices } from '../../lib/journal/tips-store';
import type { Reader } from '../../lib/summary/reader';
import { stepsName, type StepsView } from '../../lib/summary/steps-view';
import { dayBegun } from './day-begun';
import { historyState } from './load';
import { removedStep, setRemoved } from './removed-step';

/** The steps of the series that is shown. */
const shown = (): StepsView | null => {
  const state = historyState.value;
  return state.kind === 'ready' ? (state.series?.steps ?? null) : null;
};

/** Whose steps are shown; '' where none are. */
const shownName = (): string => {
  const steps = shown();
  return steps ? stepsName(steps) : '';
};

const NOTHING: StepsState = { outcome: null, removed: null };
const last = signal({ of: '', state: NOTHING });

/** What came of the last change of steps: said beside those that were changed only. */
export const stepsState = computed(() => (last.value.of === shownName() ? last.value.state : NOTHING));

/** The page writes steps itself, as the options write names: what it shows is of its own origin. */
const write = async (work: (db: Db) => Promise<ActionKept>): Promise<ActionKept> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return { kind: 'not-kept', reason: 'failed' };
  try {
    return await work(opened.db);
  } finally {
    opened.db.close();
  }
};

const NOT_SHOWN: ActionKept = { kind: 'not-kept', reason: 'unknown' };

/** For the series that is shown now: another one may be by the time the history is open. */
const begin = async (step: Pick<Step, 'tip' | 'title' | 'note' | 'at'>): Promise<ActionKept> => {
  const steps = shown();
  if (!steps) return NOT_SHOWN;
  const { owner, metric, scope } = steps;
  return write(db => startAction(db, owner, { metric, scope, ...step }, new Date()));
};

const remove = async (id: string): Promise<ActionKept> => {
  const steps = shown();
  if (!steps) return NOT_SHOWN;
  return write(async db => {
    const action = (await actionsOf(db, steps.owner.id)).rows.find(each => each.id === id);
    const kept = await removeAction(db, id, new Date());
    if (kept.kind === 'kept') setRemoved(action ? { of: stepsName(steps), action } : null);
    return kept;
  });
};

const undo = async (): Promise<ActionKept> => {
  const action = removedStep(shownName());
  if (!action) return NOT_SHOWN;
  return write(async db => {
    const kept = await restoreAction(db, action, new Date());
    if (kept.kind === 'kept') setRemoved(null);
    return kept;
  });
};

const hide = async (id: string): Promise<ActionKept> => {
  await changeTipChoices(choices => ({ choices: withHidden(choices, id) }));
  return { kind: 'kept', id };
};

const failed = (error: unknown): ActionKept => {
  console.error('Benchline: a step could not be kept.', error);
  return { kind: 'not-kept', reason: 'failed' };
};

/** The button that was pressed may be gone: the heading says where one is. */
const focusSteps = (): void => document.querySelector<HTMLElement>('#steps-title')?.focus();

/** The title of the step that can be brought back, as it was shown. */
const removedTitle = (of: string, language: Language): string | null => {
  const action = removedStep(of);
  return action === null ? null : (titledIn([action], language)[0]?.title ?? null);
};

/** The changes of steps and tips on this page. `load` shows what is true afterwards. */
export const stepActions = ({ say, words }: Reader, load: () => Promise<void>): StepActions => {
  const act = async (work: Promise<ActionKept>, text: string): Promise<boolean> => {
    const of = shownName();
    const kept = await work.catch(failed);
    const isKept = kept.kind === 'kept';
    const why = !isKept && kept.reason === 'full' ? say('steps-full') : say('step-not-kept');
    if (isKept) await tellActionsChanged();
    await load();
    const good = text === '' ? null : ({ tone: 'good', text } as const);
    const outcome = isKept ? good : ({ tone: 'bad', text: why } as const);
    last.value = { of, state: { outcome, removed: removedTitle(of, words.language) } };
    return isKept;
  };
  const actAndLead = (work: Promise<ActionKept>, text: string): void => void act(work, text).then(focusSteps);
  return {
    start: ({ id, title }) => actAndLead(begin({ tip: id, title, note: '' }), say('tip-started')),
    hide: ({ id }) => actAndLead(hide(id), say('tip-is-hidden')),
    note: (id, note) =>
      act(
        write(db => editAction(db, id, { note }, new Date())),
        say('step-noted'),
      ),
    remove: id => actAndLead(remove(id), ''),
    undo: () => actAndLead(undo(), ''),
    mark: async ({ title, day, note }) => {
      const at = dayBegun(day, new Date());
      const text = say('step-marked', { title, day: words.formatDate(day, new Date()) });
      const work: Promise<ActionKept> =
        at === null
          ? Promise.resolve({ kind: 'not-kept', reason: 'failed' })
          : begin({ tip: null, title, note, at: at.toISOString() });
      return act(work, text);
    },
  };
};
