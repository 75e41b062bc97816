import type { Beside, PageAnswer } from '../view';
import type { Chip } from './chip';
import { ownElement } from './own-element';
import { panelView } from './panel-view';
import { openPopover, SAME_CLICK } from './popover';
import type { Popover } from './popover';
import type { Dress } from './sheet';

/** The one panel of a page. */
export type PanelHost = {
  /** Opens a chip's panel, or closes it when it is this chip's already. */
  readonly toggle: (chip: Chip, beside: Beside, answer: PageAnswer) => void;
  /** Stands near its chip again. */
  readonly move: () => void;
  /** Closes it when it is this chip's. */
  readonly closeFor: (chip: Chip) => void;
  readonly close: () => void;
};

export type PanelHostOptions = {
  readonly dress: Dress;
  readonly onHistory: (metric: string) => void;
};

type Open = { readonly chip: Chip; readonly popover: Popover };

const mountIn = (root: ShadowRoot): HTMLElement => {
  const mount = document.createElement('div');
  mount.style.maxHeight = 'inherit';
  root.append(mount);
  return mount;
};

/** Makes the host; `<benchline-panel>` is in the page only while it is open, right after its chip in tab order. */
export const createPanelHost = ({ dress, onHistory }: PanelHostOptions): PanelHost => {
  let open: Open | null = null;
  let lastClosed: { readonly chip: Chip; readonly at: number } | null = null;

  const show = (chip: Chip, beside: Beside, { language, dir, status: { labels } }: PageAnswer): void => {
    const { host, root } = ownElement('benchline-panel');
    dress(root);
    chip.host.after(host);
    const onClosed = (): void => {
      lastClosed = { chip, at: performance.now() };
      if (open?.chip === chip) open = null;
      host.remove();
    };
    const view = panelView(beside.panel, {
      dir,
      language,
      words: labels,
      onClose: () => popover.close(),
      onHistory: () => onHistory(beside.metric),
    });
    const popover = openPopover(
      { surface: host, mount: mountIn(root), opener: chip.button, onClosed },
      view,
      dir,
    );
    open = { chip, popover };
  };

  return {
    toggle: (chip, beside, answer) => {
      const justClosed = lastClosed?.chip === chip && performance.now() - lastClosed.at < SAME_CLICK;
      if (open?.chip === chip) open.popover.close();
      else if (!justClosed) show(chip, beside, answer);
    },
    move: () => open?.popover.move(),
    closeFor: chip => {
      if (open?.chip === chip) open.popover.close();
    },
    close: () => open?.popover.close(),
  };
};
