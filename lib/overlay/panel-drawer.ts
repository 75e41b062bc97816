import type { Beside, PageAnswer } from '../view';
import { button, html } from './element';
import type { Act, Deed, Desk } from './panel-desk';
import { panelView } from './panel-view';

export type PanelDrawerOptions = {
  readonly act: Act;
  readonly drafts: Desk['drafts'];
  /** The root in which the view stands. */
  readonly root: ShadowRoot;
  readonly onHistory: (metric: string) => void;
  readonly onClose: () => void;
};

const DONE = { start: 'started', hide: 'hidden', note: 'saved', remove: 'removed' } as const;

/** Draws one panel. */
export type PanelDrawer = {
  readonly draw: (beside: Beside, answer: PageAnswer) => HTMLElement;
  /** Is something that the seller did here under way? */
  readonly isBusy: () => boolean;
};

/** Makes the views of a panel, and carries out what the seller does in them: one deed at a time. */
export const createPanelDrawer = (options: PanelDrawerOptions): PanelDrawer => {
  const { act, drafts, root, onHistory, onClose } = options;
  const said = html('p', { role: 'status', class: 'said' });
  let isBusy = false;
  let now: { readonly beside: Beside; readonly answer: PageAnswer } | null = null;

  /** The note of what has just begun is what one would write next. */
  const showStarted = (id: string, undo: string): void => {
    said.append(
      ' ',
      button({ class: 'plain' }, () => void carryOut({ kind: 'remove', id }), undo),
    );
    root.querySelector(`#entry-${id}`)?.setAttribute('open', '');
    root.querySelector<HTMLElement>(`#note-${id}`)?.focus();
  };
  /** What was saved stands above its field, which folds away. */
  const foldSaved = (id: string): void => {
    const box = root.querySelector(`#entry-${id}`);
    const summary = box?.contains(root.activeElement) ? box.querySelector('summary') : null;
    box?.removeAttribute('open');
    summary?.focus();
  };
  const carryOut = async (deed: Deed): Promise<void> => {
    if (isBusy || !now) return;
    isBusy = true;
    const { beside, answer } = now;
    const key = ('draft' in deed && deed.draft) || '';
    const draft = drafts.get(key);
    drafts.delete(key);
    const id = await act(deed, beside);
    isBusy = false;
    if (id === null && draft !== undefined && !drafts.has(key)) drafts.set(key, draft);
    said.textContent = answer.panel[id === null ? 'failed' : DONE[deed.kind]];
    if (id === null) return;
    if (deed.kind === 'start') showStarted(id, answer.panel.undo);
    if (deed.kind === 'note') foldSaved(deed.id);
  };

  const draw: PanelDrawer['draw'] = (beside, answer) => {
    now = { beside, answer };
    const { language, dir, panel, status } = answer;
    const toHistory = (): void => onHistory(beside.metric);
    return panelView(beside.panel, {
      dir,
      language,
      words: status.labels,
      onClose,
      onHistory: toHistory,
      desk: {
        words: panel,
        drafts,
        ownDraft: `own-step ${beside.metric} ${beside.scope}`,
        said,
        onDeed: deed => void carryOut(deed),
        history: status.labels.history,
        onHistory: toHistory,
      },
    });
  };
  return { draw, isBusy: () => isBusy };
};
