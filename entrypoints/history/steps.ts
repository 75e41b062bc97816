import { signal } from '@preact/signals';
import type { StepActions, StepsState } from '../../components/page-steps';
import { openHistory } from '../../lib/history/open';
import type { Db } from '../../lib/history/schema';
import { tellActionsChanged } from '../../lib/journal/actions-changed';
import { actionsOf } from '../../lib/journal/actions-of';
import { editAction, removeAction, restoreAction, startAction } from '../../lib/journal/keep-action';
import type { ActionKept, Step } from '../../lib/journal/keep-action';
import { withHidden } from '../../lib/journal/tip-choices';
import { changeTipChoices } from '../../lib/journal/tips-store';
import type { Reader } from '../../lib/summary/reader';
import type { StepsView } from '../../lib/summary/steps-view';
import { dayBegun } from './day-begun';
import { historyState } from './load';
import { removedStep, setRemoved } from './removed-step';

/** What came of the last change of steps. */
export const stepsState = signal<StepsState>({ outcome: null, removed: null });

/** The steps of the series that is shown. */
const shown = (): StepsView | null => {
  const state = historyState.value;
  return state.kind === 'ready' ? (state.series?.steps ?? null) : null;
};

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

const begin = (step: Pick<Step, 'tip' | 'title' | 'note' | 'at'>): Promise<ActionKept> =>
  write(async db => {
    const steps = shown();
    if (!steps) return { kind: 'not-kept', reason: 'unknown' };
    const { owner, metric, scope } = steps;
    return startAction(db, owner, { metric, scope, ...step }, new Date());
  });

const remove = (id: string): Promise<ActionKept> =>
  write(async db => {
    const steps = shown();
    const found = steps && (await actionsOf(db, steps.owner.id)).rows.find(action => action.id === id);
    const kept = await removeAction(db, id, new Date());
    if (kept.kind === 'kept') setRemoved(found ?? null);
    return kept;
  });

const undo = (): Promise<ActionKept> =>
  write(async db => {
    const action = removedStep();
    if (!action) return { kind: 'not-kept', reason: 'unknown' };
    const kept = await restoreAction(db, action, new Date());
    if (kept.kind === 'kept') setRemoved(null);
    return kept;
  });

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

/** The changes of steps and tips on this page. `load` shows what is true afterwards. */
export const stepActions = ({ say, words }: Reader, load: () => Promise<void>): StepActions => {
  const act = async (work: Promise<ActionKept>, text: string): Promise<boolean> => {
    const kept = await work.catch(failed);
    const isKept = kept.kind === 'kept';
    const why = !isKept && kept.reason === 'full' ? say('steps-full') : say('step-not-kept');
    if (isKept) await tellActionsChanged();
    await load();
    stepsState.value = {
      outcome: isKept ? (text === '' ? null : { tone: 'good', text }) : { tone: 'bad', text: why },
      removed: removedStep()?.title ?? null,
    };
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
