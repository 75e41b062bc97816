import type { Beside, PageAnswer } from '../view';
import type { Chip } from './chip';
import { ownElement } from './own-element';
import type { Act } from './panel-desk';
import { createPanelDrawer } from './panel-drawer';
import { openPopover, SAME_CLICK } from './popover';
import type { Popover } from './popover';
import type { Dress } from './sheet';

/** The one panel of a page. */
export type PanelHost = {
  /** Opens a chip's panel, or closes it when it is this chip's already. */
  readonly toggle: (chip: Chip, beside: Beside, answer: PageAnswer) => void;
  /** Shows in a chip's open panel what is true now. */
  readonly update: (chip: Chip, beside: Beside, answer: PageAnswer) => void;
  /** Stands near its chip again. */
  readonly move: () => void;
  /** Closes it when it is this chip's. */
  readonly closeFor: (chip: Chip) => void;
  readonly close: () => void;
};

export type PanelHostOptions = {
  readonly dress: Dress;
  readonly onHistory: (metric: string) => void;
  readonly act: Act;
};

type Open = {
  readonly chip: Chip;
  readonly popover: Popover;
  readonly update: (beside: Beside, answer: PageAnswer) => void;
};

/** What a panel shows, to see whether it is something else. */
const shownText = ({ panel }: Beside, { language }: PageAnswer): string => JSON.stringify([panel, language]);

/** Unfolds how the first tip is done, where the tip can then be seen to its buttons without scrolling. */
const unfoldFirst = (view: HTMLElement): void => {
  const [tip, how] = [view.querySelector('.tip'), view.querySelector<HTMLDetailsElement>('.how')];
  if (!tip || !how) return;
  how.open = true;
  how.open = tip.getBoundingClientRect().bottom <= view.getBoundingClientRect().bottom;
};

/** As bright as the chip that opens it, which has measured what is behind it. */
const mountIn = (root: ShadowRoot, { button }: Chip): HTMLElement => {
  const mount = document.createElement('div');
  mount.style.maxHeight = 'inherit';
  mount.style.colorScheme = button.style.colorScheme;
  root.append(mount);
  return mount;
};

/** Makes the host; `<benchline-panel>` is in the page only while it is open, right after its chip in tab order. */
export const createPanelHost = ({ dress, onHistory, act }: PanelHostOptions): PanelHost => {
  let open: Open | null = null;
  let lastClosed: { readonly chip: Chip; readonly at: number } | null = null;
  const drafts = new Map<string, string>();

  const show = (chip: Chip, beside: Beside, answer: PageAnswer): void => {
    const { host, root } = ownElement('benchline-panel');
    dress(root);
    chip.host.after(host);
    const onClosed = (): void => {
      lastClosed = { chip, at: performance.now() };
      if (open?.chip === chip) open = null;
      host.remove();
    };
    const { draw, isBusy } = createPanelDrawer({
      act,
      drafts,
      root,
      onHistory,
      onClose: () => popover.close(),
    });
    const view = draw(beside, answer);
    const popover = openPopover(
      { surface: host, mount: mountIn(root, chip), opener: chip.button, onClosed },
      view,
      answer.dir,
    );
    unfoldFirst(view);
    popover.move();
    let shown = shownText(beside, answer);
    const update: Open['update'] = (next, nextAnswer) => {
      const text = shownText(next, nextAnswer);
      // What others did changes nothing under the hands of somebody who writes.
      const isWriting = root.activeElement?.matches('textarea, #own-step') === true;
      if (!isBusy() && (text === shown || isWriting)) return;
      shown = text;
      popover.draw(draw(next, nextAnswer), nextAnswer.dir);
    };
    open = { chip, popover, update };
  };

  return {
    toggle: (chip, beside, answer) => {
      const justClosed = lastClosed?.chip === chip && performance.now() - lastClosed.at < SAME_CLICK;
      if (open?.chip === chip) open.popover.close();
      else if (!justClosed) show(chip, beside, answer);
    },
    update: (chip, beside, answer) => {
      if (open?.chip === chip) open.update(beside, answer);
    },
    move: () => open?.popover.move(),
    closeFor: chip => {
      if (open?.chip === chip) open.popover.close();
    },
    close: () => open?.popover.close(),
  };
};
