import { Panel } from '../../components/panel';
import type { Beside, PageAnswer } from '../view';
import type { Chip } from './chip';
import { ownElement } from './own-element';
import { openPopover } from './popover';
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

/** A click on the opener first closes the panel (it is a click elsewhere): that same click must not open it again. */
const SAME_CLICK = 300;

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
    const words = { close: labels.close || 'Close', history: labels.history || 'History' };
    const close = (): void => popover.close();
    const view = (
      <Panel
        view={beside.panel}
        dir={dir}
        language={language}
        words={words}
        onClose={close}
        onHistory={() => onHistory(beside.metric)}
      />
    );
    root.host.setAttribute('dir', dir);
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
